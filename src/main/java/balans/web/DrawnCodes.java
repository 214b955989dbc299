package balans.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// QR codes that are shown again and again: drawing one costs more than the rest of the page it stands on. Only for
/// addresses that may lie in memory for long, such as a room's; never for a link that is a secret.
@Component
public class DrawnCodes {

    private static final int MOST = 1_000;

    private final Map<String, Qr> drawn = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Qr> eldest) {
            return size() > MOST;
        }
    });

    public Qr of(String address) {
        return drawn.computeIfAbsent(address, Qr::of);
    }
}
