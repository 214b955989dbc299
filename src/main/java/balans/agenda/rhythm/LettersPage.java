package balans.agenda.rhythm;

import java.util.List;
import java.util.Map;

/// What came back from politics, each with the input that is in it and the meeting where that was said.
///
/// @param meetings by id
public record LettersPage(List<Letter> letters, Map<String, List<Input>> inputs, Map<String, Meeting> meetings) {}
