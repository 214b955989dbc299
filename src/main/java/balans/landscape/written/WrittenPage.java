package balans.landscape.written;

import java.util.List;
import java.util.Map;

/// The form of a service. `whole`: it was written here; of what a package brought only the words can be changed. `wrong`:
/// field to what is wrong with it.
public record WrittenPage(
        String id, String name, boolean whole, boolean open, Map<String, List<String>> typed, Map<String, String> wrong,
        Map<String, String> actors, boolean twin) {

    public String text(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public boolean has(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public boolean isTicked(String field) {
        return !text(field).isEmpty();
    }

    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public String path() {
        return "/redactie/zorglandschap/diensten/" + (id.isEmpty() ? "nieuw" : id);
    }

    public List<String> days() {
        return WrittenForm.DAYS;
    }

    public List<String> languages() {
        return Countries.LANGUAGES;
    }

    public Map<String, List<String>> provinces() {
        return Countries.PROVINCES;
    }

    public int openings() {
        return WrittenForm.OPENINGS;
    }
}
