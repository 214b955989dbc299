package balans.directory.resource;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The address of a public page, without the wrapping and the following that it came with: of two spellings of one page
/// the same [#key].
public record WebAddress(String scheme, String host, String path, String query, String fragment) {

    /// Clean, or what is the matter with it (the last part of a message key).
    public record Reading(Optional<WebAddress> clean, Optional<String> trouble) {}

    private static final int MAX_CHARS = 2_000;
    private static final int WRAPPINGS_MAX = 4;
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#\\s]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");
    private static final Set<String> INSIDE = Set.of("localhost", "local", "internal", "lan", "home", "corp", "arpa",
            "test", "invalid", "onion", "intranet", "private");
    private static final Pattern FOLLOWS = Pattern.compile("(?i)(utm_.*|gclid|gclsrc|dclid|fbclid|msclkid|mc_cid|mc_eid"
            + "|rcm|igshid|igsh|_hsenc|_hsmi|hsctatracking|mkt_tok|ved|usg|opi|yclid|wt_mc|trk|si|openfile|disable_filter)");
    /// Pages that only send on: where they stand, and which parameters hold the address they send to.
    private static final Map<Pattern, Set<String>> WRAPPERS = Map.of(
            Pattern.compile("(www\\.)?google\\.[a-z.]{2,6}/url"), Set.of("url", "q"),
            Pattern.compile("lm?\\.facebook\\.com/l\\.php"), Set.of("u"),
            Pattern.compile("(www\\.)?youtube\\.com/redirect"), Set.of("q"),
            Pattern.compile("(www\\.)?linkedin\\.com/(redir/redirect|safety/go)"), Set.of("url"),
            Pattern.compile("[a-z0-9]+\\.safelinks\\.protection\\.outlook\\.com/?"), Set.of("url"),
            Pattern.compile("(www\\.)?bing\\.com/ck/a"), Set.of("u"),
            Pattern.compile("slack-redir\\.net/link"), Set.of("url"));

    public static Reading of(String typed) {
        return read(typed.strip(), 0);
    }

    /// The clean spelling, or what was typed when it is not an address.
    public static String tidied(String typed) {
        return of(typed).clean().map(WebAddress::toString).orElse(typed);
    }

    private static Reading read(String typed, int wrappings) {
        if (typed.length() > MAX_CHARS) {
            return trouble("address-too-long");
        }
        var whole = typed.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !typed.matches("(?i)[\\w.-]+:\\d+(/.*)?") ? typed : "https://" + typed;
        var parts = PARTS.matcher(whole);
        if (!parts.matches() || wrappings > WRAPPINGS_MAX) {
            return trouble("not-an-address");
        }
        var trouble = troubleWith(parts.group(2));
        if (trouble.isPresent()) {
            return new Reading(Optional.empty(), trouble);
        }
        var host = ascii(parts.group(2).replaceFirst(":(80|443)?$", "")).orElse("");
        var path = encoded(parts.group(3));
        var query = parts.group(4) == null ? "" : parts.group(4);
        var inside = unwrapped(host + path, query);
        if (inside.isPresent()) {
            return read(inside.get(), wrappings + 1);
        }
        // https: what the addresses of the start content became too; the link checker says when that does not work.
        return new Reading(Optional.of(new WebAddress("https", host, path.isEmpty() ? "/" : path,
                encoded(withoutFollowers(query)), fragment(parts.group(5)))), Optional.empty());
    }

    private static Optional<String> troubleWith(String authority) {
        if (authority.contains("@")) {
            return Optional.of("not-an-address");
        }
        var host = ascii(authority.replaceFirst(":\\d*$", "")).orElse("");
        var last = host.substring(host.lastIndexOf('.') + 1);
        if (INSIDE.contains(last) || host.matches("[0-9a-fx.]*\\.?(\\d+|0x[0-9a-f]+)") || authority.startsWith("[")) {
            return Optional.of("inside");
        }
        if (!host.isEmpty() && !host.contains(".")) {
            return Optional.of("no-domain");
        }
        return HOST.matcher(host).matches() && authority.matches("[^:]+(:(80|443)?)?") ? Optional.empty() : Optional.of("not-an-address");
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }

    private static Optional<String> unwrapped(String place, String query) {
        return WRAPPERS.entrySet().stream().filter(wrapper -> wrapper.getKey().matcher(place).matches())
                .flatMap(wrapper -> Arrays.stream(query.split("&"))
                        .filter(pair -> wrapper.getValue().contains(pair.split("=", 2)[0]) && pair.contains("=")))
                .map(pair -> decoded(pair.split("=", 2)[1])).filter(inner -> inner.matches("(?i)https?://.+")).findFirst();
    }

    private static String decoded(String text) {
        // A plain address is a parameter as it stands: decoding would change the escapes that it has itself.
        if (text.matches("(?i)https?://.*")) {
            return text;
        }
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String withoutFollowers(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !FOLLOWS.matcher(pair.split("=", 2)[0]).matches())
                .collect(Collectors.joining("&"));
    }

    private static String fragment(@Nullable String text) {
        var own = text == null ? "" : text.replaceFirst(":~:.*$", "");
        return encoded(own);
    }

    private static String encoded(String text) {
        var url = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (octet & 0xff);
            if (c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0) {
                url.append(c);
            } else {
                url.append("%%%02X".formatted((int) c));
            }
        }
        return url.toString();
    }

    private static Reading trouble(String key) {
        return new Reading(Optional.empty(), Optional.of(key));
    }

    /// The same for two addresses of one page.
    public String key() {
        var samePage = fragment.startsWith("/") || fragment.startsWith("!") ? "#" + fragment : "";
        return host.replaceFirst("^www\\.", "") + path.replaceFirst("/+$", "") + (query.isEmpty() ? "" : "?" + query) + samePage;
    }

    @Override
    public String toString() {
        return scheme + "://" + host + path + (query.isEmpty() ? "" : "?" + query) + (fragment.isEmpty() ? "" : "#" + fragment);
    }
}
