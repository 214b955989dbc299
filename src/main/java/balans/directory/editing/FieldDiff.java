package balans.directory.editing;

/// A field before and after.
public record FieldDiff(String field, String was, String is) {}
