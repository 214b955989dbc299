package balans.landscape.referral;

import static balans.sealed.Bytes.toBase64url;
import static org.assertj.core.api.Assertions.assertThat;

import balans.identity.Organisations;
import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.sealed.Bytes;
import balans.sealed.CentreKeys;
import balans.sealed.Letter;
import balans.sealed.Rows;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two organisations that agreed to share, with real keys, and everything that only their browsers know.
final class Neighbourhood {

    static final String PURPOSE = "Samen lezen met je baby";

    /// A child with the secret of its parent's link.
    record Child(String id, byte[] secret) {

        static Child fresh() {
            return new Child(RandomId.next(), Bytes.random(16));
        }

        Letter.ParentKeys parent() {
            return Letter.ParentKeys.of(secret);
        }

        Map<String, Object> door() {
            return Map.of("parent", toBase64url(parent().id()), "auth", toBase64url(parent().auth()));
        }
    }

    final RunningBalans balans;
    final TestCentre sender;
    final TestCentre recipient;
    final String agreement;

    Neighbourhood(RunningBalans balans) {
        this.balans = balans;
        sender = newPartner(balans, "Verloskundigen De Wieg");
        recipient = newPartner(balans, "Bibliotheek De Brug");
        List.of(sender, recipient).forEach(this::switchOn);
        sender.nurse.postForm(path(sender, "/afspraken"), Map.of("doel", PURPOSE, "grondslag", "Toestemming (AVG)",
                "gegevens", "CONTACT,LANGUAGE", "bewaren", "30", "herzien", LocalDate.now().plusYears(1).toString(),
                "met", recipient.id));
        agreement = between("/afspraken/", "/vertrek", sender.nurse.get(path(sender, "/afspraken")).body());
        recipient.nurse.postForm(path(recipient, "/afspraken/" + agreement + "/instemming"), Map.of());
    }

    static TestCentre newPartner(RunningBalans balans, String name) {
        var organisations = balans.part(Organisations.class);
        var id = organisations.addPartner(name);
        var partner = new TestCentre(balans.url(), id.value(), "", "");
        assertThat(partner.nurse.post("/welkom", partner.opening(organisations.accountToken(id))).statusCode()).isEqualTo(200);
        return partner;
    }

    void switchOn(TestCentre organisation) {
        assertThat(organisation.nurse.postForm(path(organisation, "/instellingen"), Map.of("regime", "WGBO",
                "contact", "Telefoon 020 123 45 67", "email", "", "plicht", "consent,which,open,record,everybody"))
                .statusCode()).isEqualTo(302);
    }

    static String path(TestCentre organisation, String below) {
        return "/zorglandschap/verwijzen/" + organisation.id + below;
    }

    HttpResponse<String> decide(Child child, Map<String, Object> otherwise) {
        var place = new Rows.Place(Rows.Kind.SUBJECT, "landscape", sender.id, 1, child.id());
        var row = Rows.seal(CentreKeys.of(sender.seed).roster(), place,
                Map.of("v", 1, "name", "Noor", "secret", toBase64url(child.secret())));
        var decision = new HashMap<String, Object>(Map.ofEntries(
                Map.entry("id", RandomId.next()), Map.entry("subject", child.id()), Map.entry("age", "UNDER_12"),
                Map.entry("givers", List.of("PARENT")), Map.entry("twoWithCustody", false), Map.entry("ground", "CONSENT"),
                Map.entry("refused", false), Map.entry("recipients", List.of(recipient.id)),
                Map.entry("categories", List.of("CONTACT", "LANGUAGE")), Map.entry("agreement", agreement),
                Map.entry("version", "2026-1"), Map.entry("language", "nl"), Map.entry("manner", "TALK"),
                Map.entry("interpreter", false), Map.entry("form", "SPOKEN"), Map.entry("copyGiven", true),
                Map.entry("until", LocalDate.now().plusMonths(3).toString()), Map.entry("epoch", 1)));
        decision.put("child", Map.of("sealed", toBase64url(row), "parent", toBase64url(child.parent().id()),
                "parentAuth", toBase64url(child.parent().auth())));
        decision.putAll(otherwise);
        if (Boolean.TRUE.equals(decision.remove("known"))) {
            decision.remove("child");
        }
        return sender.nurse.post(path(sender, "/toestemmingen"), decision);
    }

    Map<String, Object> letter(Child child, Map<String, Object> otherwise) {
        var id = RandomId.next();
        var place = new Letter(id, sender.id, recipient.id);
        var key = Letter.newKey();
        var content = Map.of("v", 1, "child", "Noor", "contact", "06 12 34 56 78", "texts", Map.of("LANGUAGE", "Turks"));
        var sealed = place.seal(key, "letter", content);
        var letter = new HashMap<String, Object>(Map.of("id", id, "subject", child.id(), "recipient", recipient.id,
                "agreement", agreement, "categories", List.of("CONTACT", "LANGUAGE"),
                "letter", toBase64url(sealed),
                "senderKey", toBase64url(place.shareKey(key, sender.publicKey, sender.id)),
                "recipientKey", toBase64url(place.shareKey(key, recipient.publicKey, recipient.id)),
                "parentKey", toBase64url(place.keyForParent(child.secret(), key))));
        letter.put("signature", toBase64url(place.sign(sender.seed, sealed)));
        letter.put("signingKey", toBase64url(Letter.signingKey(sender.seed)));
        letter.putAll(otherwise);
        return letter;
    }

    HttpResponse<String> send(Map<String, Object> letter) {
        return sender.nurse.post(path(sender, "/verwijzingen"), letter);
    }

    /// A child about whom a letter has been sent; its id.
    String sent(Child child) {
        assertThat(decide(child, Map.of()).statusCode()).isEqualTo(200);
        var answer = send(letter(child, Map.of()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer).get("id").asString();
    }

    OrganisationId senderId() {
        return new OrganisationId(sender.id);
    }

    static String between(String before, String after, String page) {
        var end = page.indexOf(after);
        return page.substring(page.lastIndexOf(before, end) + before.length(), end);
    }

}
