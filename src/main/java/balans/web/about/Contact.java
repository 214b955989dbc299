package balans.web.about;

import java.net.URI;
import java.util.Set;

/// Where whoever runs this installation can be reached: `mailto:` or `https:`, or nothing when it is not configured.
public record Contact(String address) {

    private static final Set<String> SCHEMES = Set.of("mailto", "https");

    public Contact {
        address = address.strip();
        if (!address.isEmpty() && !SCHEMES.contains(String.valueOf(URI.create(address).getScheme()))) {
            throw new IllegalArgumentException("balans.contact must start with mailto: or https:");
        }
    }

    public boolean isKnown() {
        return !address.isEmpty();
    }

    public String shown() {
        return address.replaceFirst("^mailto:", "");
    }
}
