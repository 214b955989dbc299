package balans.landscape.picture;

import org.jspecify.annotations.Nullable;

/// Somebody around the family. Without a presence the source names no time. `conversations` is empty when unknown;
/// `brokenOff` says that the source's own sentence stops half-way. `sector` is the id of a sheet of the
/// Gespreksagenda, or empty.
public record Actor(
        String id, String name, String role, boolean inBirthChain, @Nullable Presence presence, String when, String focus,
        String conversations, boolean brokenOff, String sector, String note) {

    public boolean isAroundOn(int day) {
        return presence != null && presence.covers(day);
    }
}
