package balans.agenda.rhythm;

import java.util.List;

/// @param largeThisYear how many large meetings there were and are planned this year
public record MeetingsPage(List<Beat> beats, List<Meeting> meetings, int year, long largeThisYear) {}
