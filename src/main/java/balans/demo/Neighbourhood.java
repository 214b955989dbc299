package balans.demo;

import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.Bytes;
import balans.sealed.Letter;
import balans.sealed.RecoveryKit;
import balans.sealed.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// Midwives and a library that refer to each other, with a referral in each state, and what an editor keeps about them:
/// two collaborations, an agreement and two routes. The letters are sealed here, as browsers would.
final class Neighbourhood {

    private static final String PURPOSE = "Samen lezen met je baby";
    private static final Pattern ACCOUNT_LINK = Pattern.compile("/welkom#([A-Za-z0-9_-]{22})");
    private static final Pattern AGREEMENT = Pattern.compile("/afspraken/([A-Za-z0-9_-]{22})/");
    private static final Pattern ROUTE = Pattern.compile("/zorglandschap/routes/([A-Za-z0-9_-]{22})");

    /// An organisation with somebody who is signed in, and its keys.
    private record Partner(String id, Visitor visitor, CentreKeyring keyring) {

        String path(String below) {
            return "/zorglandschap/verwijzen/" + id + below;
        }
    }

    private record Family(String child, String contact, String text, String feedback) {}

    private final String site;
    private final Visitor manager;
    private final List<Town.Account> accounts = new ArrayList<>();
    private final List<String> parentLinks = new ArrayList<>();
    private final LocalDate today = LocalDate.now();

    Neighbourhood(String site, Visitor manager) {
        this.site = site;
        this.manager = manager;
    }

    List<Town.Account> accounts() {
        return accounts;
    }

    List<String> parentLinks() {
        return parentLinks;
    }

    void settle() {
        var midwives = partner("Verloskundigen De Wieg", new Person("Lies de Boer", "lies@dewieg.example", "maan tafel klaver brug zand"));
        var readers = partner("Bibliotheek Waterland", new Person("Joris Blom", "joris@biebwaterland.example", "trein koekje veld lamp sok"));
        takePart(midwives, "WGBO", "Verloskundigen De Wieg, telefoon 0299 55 01 23, elke werkdag van 9 tot 12 uur");
        takePart(readers, "AVG", "Bibliotheek Waterland, vraag naar de BoekStartcoach, dinsdag en donderdag, 0299 55 04 56");
        midwives.visitor().postForm(midwives.path("/afspraken"), Map.of("doel", PURPOSE, "grondslag", "Toestemming van de ouder (AVG, artikel 6 en 9)",
                "gegevens", "CONTACT,LANGUAGE,QUESTION", "bewaren", "90", "herzien", today.plusYears(1).toString(), "met", readers.id()));
        var agreement = first(AGREEMENT, readers.visitor().page(readers.path("/afspraken")));
        readers.visitor().postForm(readers.path("/afspraken/" + agreement + "/instemming"), Map.of());
        var route = routes();
        midwives.visitor().postForm(midwives.path("/afspraken/" + agreement + "/route"), Map.of("route", route));
        collaborations();
        referrals(midwives, readers, agreement);
    }

    private void referrals(Partner midwives, Partner readers, String agreement) {
        var noor = new Family("Noor Yilmaz", "Moeder Elif, 06 12 34 56 78", "Turks, een beetje Nederlands", "Elif komt dinsdag naar het voorleesuur.");
        for (var steps : List.of(List.<String>of(), List.of("/ontvangst"), List.of("/ontvangst", "/terugkoppeling"),
                List.of("/ontvangst", "/terugkoppeling", "/afsluiting"), List.of("/weigering"), List.of("ouder"))) {
            var family = parentLinks.isEmpty() ? noor : new Family(
                    List.of("Sam Bakker", "Yara Haddad", "Finn Visser", "Mila Kowalska", "Adam Tesfay").get(parentLinks.size() - 1),
                    "Moeder, 06 98 76 54 32", "Nederlands en een andere taal", "We spraken elkaar; ze krijgen een boekenpakket.");
            refer(midwives, readers, agreement, family, steps);
        }
    }

    private void refer(Partner midwives, Partner readers, String agreement, Family family, List<String> steps) {
        var child = RandomId.next();
        var secret = Bytes.random(16);
        var parent = Letter.ParentKeys.of(secret);
        var row = Rows.seal(midwives.keyring().keys().roster(),
                new Rows.Place(Rows.Kind.SUBJECT, "landscape", midwives.id(), CentreKeyring.EPOCH, child),
                Map.of("v", 1, "name", family.child(), "secret", toBase64url(secret)));
        var decision = new HashMap<String, Object>(Map.of("id", RandomId.next(), "subject", child, "age", "UNDER_12",
                "givers", List.of("PARENT"), "ground", "CONSENT", "recipients", List.of(readers.id()),
                "categories", List.of("CONTACT", "LANGUAGE"), "agreement", agreement, "version", "2026-1"));
        decision.putAll(Map.of("language", "nl", "manner", "TALK", "form", "SPOKEN", "copyGiven", true, "epoch", CentreKeyring.EPOCH,
                "until", today.plusMonths(3).toString(), "twoWithCustody", false, "refused", false, "interpreter", false));
        decision.put("child", Map.of("sealed", toBase64url(row), "parent", toBase64url(parent.id()), "parentAuth", toBase64url(parent.auth())));
        midwives.visitor().post(midwives.path("/toestemmingen"), decision);
        var letter = new Letter(RandomId.next(), midwives.id(), readers.id());
        var key = Letter.newKey();
        var sealed = letter.seal(key, "letter", Map.of("v", 1, "child", family.child(), "contact", family.contact(),
                "texts", Map.of("LANGUAGE", family.text())));
        var sent = new HashMap<String, Object>(Map.of("id", letter.referral(), "subject", child, "recipient", readers.id(),
                "agreement", agreement, "categories", List.of("CONTACT", "LANGUAGE"), "letter", toBase64url(sealed),
                "senderKey", toBase64url(letter.shareKey(key, midwives.keyring().publicKey(), midwives.id())),
                "recipientKey", toBase64url(letter.shareKey(key, readers.keyring().publicKey(), readers.id())),
                "parentKey", toBase64url(letter.keyForParent(secret, key))));
        var seed = midwives.keyring().seed();
        sent.putAll(Map.of("signature", toBase64url(letter.sign(seed, sealed)), "signingKey", toBase64url(Letter.signingKey(seed))));
        midwives.visitor().post(midwives.path("/verwijzingen"), sent);
        parentLinks.add(site + "/zorglandschap/ouder#1." + toBase64url(secret));
        for (var step : steps) {
            var path = readers.path("/verwijzingen/" + letter.referral() + step);
            switch (step) {
                case "ouder" -> new Visitor(site).post("/zorglandschap/ouder/intrekking",
                        Map.of("parent", toBase64url(parent.id()), "auth", toBase64url(parent.auth())));
                case "/terugkoppeling" -> readers.visitor().post(path, Map.of("sealed",
                        toBase64url(letter.seal(key, "feedback/1", Map.of("v", 1, "text", family.feedback())))));
                default -> readers.visitor().postForm(path, Map.of()); // not sealed: the words of addresses
            }
        }
    }

    private Partner partner(String name, Person person) {
        var token = first(ACCOUNT_LINK, manager.postForm("/zorglandschap/beheer/deelnemers", Map.of("naam", name)));
        var visitor = new Visitor(site);
        var id = JsonMapper.shared().readTree(visitor.post("/welkom/uitnodiging", Map.of("token", token))).get("organisation").asString();
        var keyring = CentreKeyring.fresh(id);
        var opening = person.opening(token);
        opening.put("keys", keyring.opening(person, RecoveryKit.fresh(), today));
        visitor.post("/welkom", opening);
        accounts.add(new Town.Account("partner", name, person.email, person.passphrase));
        return new Partner(id, visitor, keyring);
    }

    private static void takePart(Partner partner, String regime, String contact) {
        partner.visitor().postForm(partner.path("/instellingen"), Map.of("regime", regime, "contact", contact, "email", "",
                "plicht", "consent,which,open,record,everybody"));
    }

    private void collaborations() {
        manager.postForm("/zorglandschap/redactie/verbanden/nieuw", Map.of("soort", "VSV", "naam", "VSV Waterland (verzonnen)",
                "gebied", "Waterland en Purmerend", "tekst", "Verloskundigen, kraamzorg en ziekenhuis overleggen elke maand.", "adres", "",
                "leden", "Verloskundigen De Wieg\nKraamzorg Zon\nZiekenhuis aan de Dijk"));
        manager.postForm("/zorglandschap/redactie/verbanden/nieuw", Map.of("soort", "COALITION", "naam", "Coalitie Kansrijke Start Waterland (verzonnen)",
                "gebied", "Gemeente Waterland", "tekst", "Gemeente, zorg en bibliotheek rond de eerste 1000 dagen.", "adres", "",
                "leden", "Gemeente Waterland\nVerloskundigen De Wieg\nBibliotheek Waterland\nJeugdgezondheidszorg"));
        manager.postForm("/zorglandschap/redactie/ketenafspraken/nieuw", Map.of("soort", "AGREEMENT",
                "onderwerp", "hoe en wanneer cliënten worden doorverwezen", "naam", "Doorverwijzen naar de BoekStartcoach", "verband", "",
                "adres", "", "leden", "Verloskundigen De Wieg\nBibliotheek Waterland", "gemaakt", today.minusMonths(2).toString(),
                "herzien", today.plusMonths(10).toString()));
    }

    /// @return the id of the route of the midwives' referrals
    private String routes() {
        report();
        var form = new HashMap<>(Map.of("soort", "REFERRAL", "titel", "Van verloskundige naar bibliotheek", "voor", "Verloskundigen en bibliotheek",
                "wanneer", "Ouders willen graag samen lezen, of vragen naar taal", "vanaf", today.toString(), "herzien", today.plusYears(1).toString()));
        form.putAll(Map.of("wie0", "Verloskundige", "aan0", "ouder", "wat0", "Vertelt over BoekStart. De ouder neemt zelf contact op, of zegt ja tegen een verwijzing.",
                "wet0", "Toestemming (AVG)"));
        form.putAll(Map.of("wie1", "Bibliotheek", "aan1", "ouder", "wat1", "De BoekStartcoach belt en spreekt iets af.", "tijd1", "1 week",
                "terug1", "de verloskundige", "terugtijd1", "2 weken"));
        return first(ROUTE, manager.postForm("/zorglandschap/redactie/routes/nieuw", form));
    }

    private void report() {
        var form = new HashMap<>(Map.of("soort", "REPORT", "titel", "Melden & Helpen (voorbeeld)", "voor", "Ouders",
                "wanneer", "Je kind maakt iets naars mee op internet", "vanaf", today.toString(), "herzien", today.plusMonths(6).toString()));
        form.putAll(Map.of("wie0", "Ouder", "aan0", "Offlimits", "wat0", "Meld wat er gebeurde. Bewaar wat je kunt.", "tijd0", "24 uur", "terug0", "de ouder", "terugtijd0", "3 dagen"));
        form.putAll(Map.of("wie1", "Ouder", "aan1", "politie", "wat1", "Doe aangifte als het strafbaar is.", "tijd1", "1 week", "terug1", "de ouder", "terugtijd1", "2 weken"));
        form.putAll(Map.of("wie2", "School", "aan2", "ouder en kind", "wat2", "Praat met wie erbij waren en zorgt voor rust.", "tijd2", "2 dagen", "terug2", "de ouder", "terugtijd2", "1 week"));
        manager.postForm("/zorglandschap/redactie/routes/nieuw", form);
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("not on the page: " + pattern);
        }
        return found.group(1);
    }
}
