package balans.monitor.paper;

/// The photo of a session, and what may be done with it.
///
/// @param path where the photo is, and where a new one goes to
/// @param back the page it belongs to
/// @param goneOn the day on which it goes, or empty when there is none
/// @param complaint the end of a message key, or empty
public record PhotoPage(String path, String back, String goneOn, String complaint, int days) {

    public boolean present() {
        return !goneOn.isEmpty();
    }
}
