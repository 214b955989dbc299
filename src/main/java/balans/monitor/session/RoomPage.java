package balans.monitor.session;

/// A participant's phone.
///
/// @param now the server's clock, against which the page counts down
public record RoomPage(SessionView view, Mine mine, Typed typed, long now) {

    public String path() {
        return "/m/" + view.code().value();
    }

    public String stand() {
        return path() + "/stand" + (mine.changing().isEmpty() ? "" : "?wijzig=" + mine.changing());
    }
}
