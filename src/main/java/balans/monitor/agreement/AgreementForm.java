package balans.monitor.agreement;

/// What somebody typed, as typed, so that a complaint gives it back.
///
/// @param when a day or any other term; empty for the usual day
/// @param round on the thermometer that led to it, or empty
/// @param address to remind at, or empty
public record AgreementForm(String what, String who, String when, String round, String address) {

    public static final AgreementForm EMPTY = new AgreementForm("", "", "", "", "");
}
