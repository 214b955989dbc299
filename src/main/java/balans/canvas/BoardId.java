package balans.canvas;

public record BoardId(String value) {}
