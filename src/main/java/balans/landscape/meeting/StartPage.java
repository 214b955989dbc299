package balans.landscape.meeting;

import java.util.Map;

/// @param unknown a code was typed that no meeting has
public record StartPage(Map<String, String> typed, boolean wrong, boolean unknown) {

    public StartPage {
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
