package balans.action;

/// Where an action comes from. Ids of other modules, which this one never looks up; `about` says it in words, copied
/// on the day, because what was measured then must still read the same later. Empty where there is none.
///
/// @param owner to whom it belongs, such as a team of the monitor: whoever removes that removes its actions
/// @param occasion on which it was agreed, such as a session
/// @param subject what it is about, such as a statement
/// @param measurement that led to it, such as a round on the thermometer
public record Origin(
        Instrument instrument, String owner, String occasion, String subject, String measurement, String about) {

    public enum Instrument { MONITOR, CONVERSATION, AGENDA, LANDSCAPE }

    public Origin {
        if (owner.isBlank()) {
            throw new IllegalArgumentException("an action belongs to nobody");
        }
    }

    public static Origin of(Instrument instrument, String owner) {
        return new Origin(instrument, owner, "", "", "", "");
    }
}
