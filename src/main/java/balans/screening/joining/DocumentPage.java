package balans.screening.joining;

import balans.web.export.Odt.Block;
import java.util.List;

/// One text, as it can be taken along.
public record DocumentPage(String slug, String language, String title, List<Block> blocks) {}
