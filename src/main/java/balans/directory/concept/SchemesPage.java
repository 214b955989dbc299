package balans.directory.concept;

import balans.directory.entry.Entry;
import java.util.List;
import java.util.Map;

public record SchemesPage(Map<Scheme, List<Entry>> schemes) {}
