package balans.directory.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number by which an authority knows an organisation, in the spelling of that authority.
public record Identifier(Scheme scheme, String value) {

    /// Of these only the Belgian number has a check digit: the rest of the first eight digits, modulo 97.
    public enum Scheme {
        KVK("\\d{8}"),
        AGB("\\d{8}"),
        BRIN("\\d{2}[A-Z]{2}(\\d{2})?"),
        ISIL("[A-Z]{2}-[A-Za-z0-9/:-]{1,11}"),
        KBO("[01]\\d{9}");

        private final Pattern form;

        Scheme(String form) {
            this.form = Pattern.compile(form);
        }
    }

    private static final int KBO_MODULUS = 97;

    /// From a line such as `KVK 12345678`; the dots and spaces people write in numbers do not count.
    public static Optional<Identifier> of(String line) {
        var parts = line.strip().split("[\\s:]+", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        for (var scheme : Scheme.values()) {
            if (scheme.name().equals(parts[0].toUpperCase(Locale.ROOT))) {
                var value = scheme == Scheme.ISIL ? parts[1].strip() : parts[1].replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
                var valid = scheme.form.matcher(value).matches() && (scheme != Scheme.KBO || checks(value));
                return valid ? Optional.of(new Identifier(scheme, value)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean checks(String kbo) {
        var first = Long.parseLong(kbo.substring(0, 8));
        return KBO_MODULUS - first % KBO_MODULUS == Long.parseLong(kbo.substring(8));
    }

    @Override
    public String toString() {
        return scheme + " " + value;
    }
}
