package balans.landscape.collaboration;

import balans.mail.Mail;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an editor typed. The names of its fields are those of the form.
record EditForm(Map<String, String> typed) {

    private static final int NAME_MAX_CHARS = 200;
    private static final int ABOUT_MAX_CHARS = 1_000;
    private static final int URL_MAX_CHARS = 500;

    List<String> wrongOfCollaboration() {
        var wrong = wrongOfBoth();
        if (kind(Collaboration.Kind.values()).isEmpty()) {
            wrong.add("soort");
        }
        if (text("gebied").length() > NAME_MAX_CHARS) {
            wrong.add("gebied");
        }
        if (text("tekst").length() > ABOUT_MAX_CHARS) {
            wrong.add("tekst");
        }
        return wrong;
    }

    List<String> wrongOfAgreement(List<String> topics, List<Collaboration> collaborations) {
        var wrong = wrongOfBoth();
        if (kind(ChainAgreement.Kind.values()).isEmpty()) {
            wrong.add("soort");
        }
        if (!topics.contains(text("onderwerp"))) {
            wrong.add("onderwerp");
        }
        if (!text("verband").isEmpty() && collaborations.stream().noneMatch(c -> c.id().equals(text("verband")))) {
            wrong.add("verband");
        }
        if (day("herzien").isEmpty()) {
            wrong.add("herzien");
        }
        if (!text("gemaakt").isEmpty() && day("gemaakt").isEmpty()) {
            wrong.add("gemaakt");
        }
        if (!email().isEmpty() && !Mail.isAddress(email())) {
            wrong.add("email");
        }
        return wrong;
    }

    Collaboration collaboration(String id, LocalDate today, List<Member> members) {
        return new Collaboration(id, kind(Collaboration.Kind.values()).orElseThrow(), text("naam"), text("gebied"), text("tekst"),
                text("adres"), today, members);
    }

    ChainAgreement agreement(String id, List<Member> parties) {
        return new ChainAgreement(id, kind(ChainAgreement.Kind.values()).orElseThrow(), text("onderwerp"), text("naam"),
                text("verband").isEmpty() ? null : text("verband"), text("adres"), day("gemaakt").orElse(null),
                day("herzien").orElseThrow(), parties);
    }

    List<Member> members() {
        return Member.read(typed.getOrDefault("leden", ""));
    }

    String email() {
        return text("email");
    }

    private List<String> wrongOfBoth() {
        var wrong = new ArrayList<String>();
        if (text("naam").isEmpty() || text("naam").length() > NAME_MAX_CHARS) {
            wrong.add("naam");
        }
        if (!text("adres").isEmpty() && (!text("adres").matches("https?://[^\\s]+") || text("adres").length() > URL_MAX_CHARS)) {
            wrong.add("adres");
        }
        if (members().size() != typed.getOrDefault("leden", "").lines().filter(l -> !l.isBlank()).count()) {
            wrong.add("leden");
        }
        return wrong;
    }

    private <K extends Enum<K>> Optional<K> kind(K[] kinds) {
        return Arrays.stream(kinds).filter(k -> k.name().equals(text("soort"))).findFirst();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
