package balans.conversation.sheet;

import java.util.List;

/// Something to read, watch or use; `period` is empty unless it runs in certain years only (R000-23).
public record Source(
        String id, String title, String url, String kind, List<String> sectors, List<String> audiences, boolean multilingual,
        String period, String note) {

    public String host() {
        return java.net.URI.create(url).getHost().replaceFirst("^www\\.", "");
    }
}
