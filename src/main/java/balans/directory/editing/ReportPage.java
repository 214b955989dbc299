package balans.directory.editing;

import balans.directory.entry.Entry;

/// `complaint`: empty, or the last part of a message key.
public record ReportPage(Entry entry, String words, String complaint, boolean thanks) {}
