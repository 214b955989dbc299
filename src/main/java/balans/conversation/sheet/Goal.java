package balans.conversation.sheet;

import java.util.List;

/// One of the three sides of health in the model, with its parts.
public record Goal(String id, String name, List<Part> parts) {

    /// A part of daily life; `themes` are the themes of the sheets that speak about it (editorial).
    public record Part(String id, String name, List<String> themes) {}
}
