package balans.monitor;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/// What a page costs over the wire, on a phone that has nothing of it yet.
public final class PageWeight {

    /// Of a participant's page.
    public static final long MOST_BYTES = 40_000;

    private PageWeight() {}

    /// Headers and all that follows from the page are counted, until its scripts say that they are connected.
    public static long of(Page page, String address) {
        var bytes = new AtomicLong();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        session.on("Network.loadingFinished", e -> bytes.addAndGet(e.get("encodedDataLength").getAsLong()));
        page.navigate(address);
        page.getByText("Verbonden").waitFor();
        session.detach();
        return bytes.get();
    }
}
