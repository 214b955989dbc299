package balans.landscape.hsds;

import balans.landscape.hsds.Finding.Rule;
import balans.landscape.hsds.Table.Column;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The rules of a single cell. What a reader of the data would stumble over refuses the package; what only looks wrong
/// is a remark.
final class RowCheck {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Set<String> HERE = Set.of("", "nl", "nld", "be", "bel", "nederland", "belgie", "belgië", "netherlands");
    private static final int WORDS_MAX_CHARS = 20_000;

    private static final Map<String, String> FROM_TO = Map.of("minimum_age", "maximum_age", "valid_from", "valid_to");

    private final Findings findings;

    RowCheck(Findings findings) {
        this.findings = findings;
    }

    /// @param nested whether the objects lie in one another, so that they need not name the one they lie in
    void check(Table table, Map<String, String> words, String file, int line, boolean nested) {
        for (var column : table.columns()) {
            var text = words.getOrDefault(column.name(), "");
            if (text.isEmpty()) {
                if (column.required() && !(nested && mayLie(column.name()))) {
                    findings.add(Finding.refusal(file, line, column.name(), Rule.REQUIRED, ""));
                }
            } else {
                wrong(column, text).ifPresent(rule -> findings.add(new Finding(
                        rule != Rule.WEB && rule != Rule.MAIL, file, line, column.name(), rule,
                        Finding.refusal("", 0, "", rule, text).detail())));
            }
        }
        backwards(table, words, file, line);
        if (table.entity().equals("address") && !HERE.contains(words.getOrDefault("country", "").toLowerCase(Locale.ROOT))) {
            findings.add(Finding.remark(file, line, "country", Rule.ABROAD, words.get("country")));
        }
    }

    /// A service for children of four to two, hours that are valid until before they begin: nobody ever finds it.
    private void backwards(Table table, Map<String, String> words, String file, int line) {
        FROM_TO.forEach((from, to) -> {
            var first = words.getOrDefault(from, "");
            var last = words.getOrDefault(to, "");
            if (table.has(from) && table.has(to) && isLater(table.isNumber(from), first, last)) {
                findings.add(Finding.remark(file, line, to, Rule.BACKWARDS, first + " / " + last));
            }
        });
    }

    private static boolean isLater(boolean number, String first, String last) {
        return number ? NUMBER.matcher(first).matches() && NUMBER.matcher(last).matches()
                        && new BigDecimal(first).compareTo(new BigDecimal(last)) > 0
                : isDay(first) && isDay(last) && first.substring(0, 10).compareTo(last.substring(0, 10)) > 0;
    }

    private static boolean mayLie(String column) {
        return column.endsWith("_id") || column.equals("link_entity") || column.equals("resource_type");
    }

    private static Optional<Rule> wrong(Column column, String text) {
        if (text.length() > WORDS_MAX_CHARS) {
            return Optional.of(Rule.TOO_LONG);
        }
        if (!column.choices().isEmpty() && !column.choices().contains(text)) {
            return Optional.of(Rule.CHOICE);
        }
        return switch (column.type()) {
            case "number" -> NUMBER.matcher(text).matches() ? Optional.empty() : Optional.of(Rule.NUMBER);
            case "date", "datetime" -> isDay(text) ? Optional.empty() : Optional.of(Rule.DATE);
            default -> switch (column.format()) { // not sealed: strings, by their format
                case "uuid" -> UUID.matcher(text).matches() ? Optional.empty() : Optional.of(Rule.UUID);
                case "uri" -> isAddress(text) ? Optional.empty() : Optional.of(Rule.WEB);
                case "email" -> MAIL.matcher(text).matches() ? Optional.empty() : Optional.of(Rule.MAIL);
                default -> Optional.empty(); // not sealed: any other string
            };
        };
    }

    private static boolean isDay(String text) {
        try {
            return text.length() >= 10 && LocalDate.parse(text.substring(0, 10)) != null;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
