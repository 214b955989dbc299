package balans.monitor;

import com.microsoft.playwright.Page;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// What a page costs over the wire, on a phone that has nothing of it yet.
public final class PageWeight {

    /// Of a participant's page.
    public static final long MOST_BYTES = 40_000;

    private PageWeight() {}

    /// The page with its headers, styles and scripts, until these say that they are connected. What they ask then, the
    /// state of the room as often as it changes, is no part of the page.
    public static long of(Page page, String address) {
        var bytes = new AtomicLong();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        var states = ConcurrentHashMap.<String>newKeySet();
        session.on("Network.requestWillBeSent", e -> {
            if (e.getAsJsonObject("request").get("url").getAsString().endsWith("/stand")) {
                states.add(e.get("requestId").getAsString());
            }
        });
        session.on("Network.loadingFinished", e -> {
            if (!states.contains(e.get("requestId").getAsString())) {
                bytes.addAndGet(e.get("encodedDataLength").getAsLong());
            }
        });
        page.navigate(address);
        page.getByText("Verbonden").waitFor();
        session.detach();
        return bytes.get();
    }
}
