package balans.landscape.event;

import java.util.Map;
import java.util.Set;

/// The form of an event; `id` is empty for a new one.
public record EventEditPage(String id, boolean cancelled, Map<String, String> typed, Set<String> wrong) {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean isWrong(String name) {
        return wrong.contains(name);
    }

    public String path() {
        return "/redactie/zorglandschap/activiteiten/" + (id.isEmpty() ? "nieuw" : id);
    }
}
