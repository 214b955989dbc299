package balans.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// What a page says to search engines (schema.org, as JSON-LD). It is a block of data that no browser runs, so that the
/// content policy has nothing against it; and it cannot be left, because it holds no `<`.
public record LinkedFacts(String json) implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        out.writeContent("<script type=\"application/ld+json\">" + json.replace("<", "\\u003c") + "</script>");
    }
}
