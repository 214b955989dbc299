package balans.directory.editing;

import balans.directory.Reportable.Subject;

/// `complaint`: empty, or the last part of a message key.
public record ReportPage(Subject entry, String words, String complaint, boolean thanks) {}
