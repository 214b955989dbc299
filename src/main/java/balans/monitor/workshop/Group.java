package balans.monitor.workshop;

import balans.canvas.BoardId;

public record Group(int number, BoardId board, int members) {}
