package balans.mail;

import org.jspecify.annotations.Nullable;

/// On whose behalf messages go out. Bounces and replies go to the centre: `contact`. `from` differs from it where the
/// installation may send only under an address of its own.
public record Sender(String name, String contact, @Nullable String from) {

    public String address() {
        return from == null || from.isBlank() ? contact : from;
    }

    String domain() {
        return address().substring(address().lastIndexOf('@') + 1);
    }
}
