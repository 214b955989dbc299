package balans.directory.editing;

import balans.directory.Uses.Use;
import balans.directory.entry.Entry;
import java.util.List;

public record UsedPage(Entry entry, List<Use> uses) {}
