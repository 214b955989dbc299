package balans.monitor.sticker;

/// @param hands how many different people: five dots of one are not five people
public record Result(Candidate candidate, int dots, int hands) {}
