package balans.directory.entry;

/// What is wrong with a field. `key` is the last part of its key in the message bundle, `detail` the first argument.
public record Complaint(String field, String key, String detail) {

    public Complaint(String field, String key) {
        this(field, key, "");
    }
}
