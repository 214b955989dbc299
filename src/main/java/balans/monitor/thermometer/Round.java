package balans.monitor.thermometer;

/// One statement on the thermometer, in the words of that day.
///
/// @param responses how many answered, known from the reveal on
/// @param invited how many were there
/// @param shown whether its scores may be shown
public record Round(
        String id, String statement, String wording, Urgency urgency, boolean revealed, boolean shown, int responses,
        int invited) {}
