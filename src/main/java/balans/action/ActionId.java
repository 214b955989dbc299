package balans.action;

public record ActionId(String value) {}
