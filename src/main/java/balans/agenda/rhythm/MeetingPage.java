package balans.agenda.rhythm;

import java.util.List;
import java.util.Map;

/// @param letters by id
public record MeetingPage(Meeting meeting, List<Input> inputs, Map<String, Letter> letters) {}
