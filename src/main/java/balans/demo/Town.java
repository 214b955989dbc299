package balans.demo;

import balans.sealed.RecoveryKit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A programme with two centres, one of them with two nurses, and 60 children, of whom 38 have an answer.
final class Town {

    private static final String QUESTIONNAIRE = "voorbeeldvragenlijst/0.1";
    private static final String HELP_LINES = "112 bij direct gevaar\nTele-Onthaal 106\n1712 bij vragen over geweld";
    private static final Pattern ACCOUNT_LINK = Pattern.compile("/welkom#([A-Za-z0-9_-]{22})");
    private static final long SEED = 2026;

    /// What `demo.json` holds.
    record Founded(
            String baseUrl, List<String> parentLinks, List<Account> accounts, Staffroom.Rooms monitor, List<String> referredParents) {}

    record Account(String role, String centre, String email, String passphrase) {}

    private final String site;
    private final LocalDate today = LocalDate.now();
    private final List<String> openLinks = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<String> referredParents = new ArrayList<>();
    private final Families families = new Families(SEED);
    private final Visitor anyParent;

    Town(String site) {
        this.site = site;
        this.anyParent = new Visitor(site);
    }

    /// The team's room and the centres are made at the same time: a reveal has two seconds of grace, in which much else
    /// can be done.
    Founded founded(String setUpToken) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rooms = threads.submit(() -> new Staffroom(site).opened());
            centres(setUpToken);
            return new Founded(site, openLinks, accounts, rooms.get(), referredParents);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void centres(String setUpToken) {
        var manager = new Visitor(site);
        var mira = new Person("Mira Maes", "mira@vereniging.example", "lepel wolk fiets kaars tuin");
        var opening = mira.opening(setUpToken);
        opening.put("organisation", "Vereniging voor Jeugdgezondheid");
        manager.post("/welkom", opening);
        accounts.add(new Account("manager", "", mira.email, mira.passphrase));

        var programme = lastPart(manager.postForm("/balansmeter/beheer", Map.of(
                "name", "Eerste kleuters, schooljaar 2026-2027", "questionnaire", QUESTIONNAIRE,
                "startsOn", today.toString(), "endsOn", today.plusMonths(9).toString())));
        var comingIn = new ComingIn(site, manager, programme);
        comingIn.offer(today);
        new Polling(site, manager).held(today);
        var bridge = round(manager, programme, "CLB De Brug", "de-brug",
                new Person("An Peeters", "an@debrug.example", "appel stoel regen vogel kade"),
                Map.of("Basisschool De Kleine Beer", 22, "Freinetschool De Wingerd", 14), 24);
        var bea = new Person("Bea Bos", "bea@debrug.example", "tafel wind sok perzik brug");
        new Joining(bridge, site, today).of(bea);
        accounts.add(new Account("nurse", bridge.name(), bea.email, bea.passphrase));
        round(manager, programme, "CLB Het Anker", "het-anker",
                new Person("Tom Claes", "tom@hetanker.example", "molen brood jas rivier lamp"),
                Map.of("Vrije Basisschool Sint-Jozef", 24), 14);
        var officer = comingIn.settle(bridge, Map.of("Basisschool De Kleine Beer", 22, "Freinetschool De Wingerd", 14));
        accounts.add(new Account("officer", "CLB De Brug", officer.email, officer.passphrase));
        editor(manager);
        var neighbours = new Neighbourhood(site, manager);
        neighbours.settle();
        accounts.addAll(neighbours.accounts());
        referredParents.addAll(neighbours.parentLinks());
    }

    private Centre round(
            Visitor manager, String programme, String name, String slug, Person nurse, Map<String, Integer> schools,
            int answered) {
        var centre = open(manager, programme, name, slug, nurse);
        var children = new ArrayList<Child>();
        for (var school : new TreeMap<>(schools).entrySet()) {
            children.addAll(families.of(
                    centre.keyring().publicKey(), school.getKey(), List.of("1KA", "1KB"), school.getValue(), today));
        }
        centre.keep(children);
        var questions = centre.questions();
        centre.send(children, questions.get("texts"), site);
        var answers = new Answers(questions, SEED);
        for (int i = 0; i < children.size(); i++) {
            var parents = children.get(i).parents();
            var answering = i < answered ? parents.size() : 0;
            for (int p = 0; p < answering; p++) {
                var ease = 0.12 + 0.8 * i / answered;
                centre.answer(anyParent, parents.get(p), answers.of(ease, parents.get(p).language(), Instant.now()));
            }
            parents.stream().skip(answering).map(parent -> centre.linkOf(parent, site)).forEach(openLinks::add);
        }
        contacts(centre, children, nurse.name);
        return centre;
    }

    private Centre open(Visitor manager, String programme, String name, String slug, Person nurse) {
        var page = manager.postForm("/balansmeter/beheer/" + programme + "/centra", Map.of(
                "name", name, "slug", slug, "contactName", nurse.name, "contactEmail", nurse.email,
                "estimate", "120"));
        var token = ACCOUNT_LINK.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("no account link for " + slug);
        }
        var visitor = new Visitor(site);
        var invited = JsonMapper.shared()
                .readTree(visitor.post("/welkom/uitnodiging", Map.of("token", token.group(1))));
        var id = invited.get("organisation").asString();
        var keyring = CentreKeyring.fresh(id);
        var opening = nurse.opening(token.group(1));
        opening.put("keys", keyring.opening(nurse, RecoveryKit.fresh(), today));
        visitor.post("/welkom", opening);
        accounts.add(new Account("nurse", name, nurse.email, nurse.passphrase));
        var centre = new Centre(id, slug, name, programme, QUESTIONNAIRE, keyring, visitor);
        centre.describe(name, "02 555 01 23", HELP_LINES);
        return centre;
    }

    /// Who keeps the public registers with all sectors in view.
    private void editor(Visitor manager) {
        var token = ACCOUNT_LINK.matcher(manager.postForm("/redactie/mensen", Map.of("task", "ADMINISTRATOR")));
        if (!token.find()) {
            throw new IllegalStateException("no account link for an editor");
        }
        var eva = new Person("Eva Willems", "eva@redactie.example", "boek fiets kraan zolder mist");
        var desk = new Visitor(site);
        desk.post("/welkom", eva.opening(token.group(1)));
        Region.sentBy(desk);
        accounts.add(new Account("editor", "", eva.email, eva.passphrase));
    }

    /// The first ones were called, one is done, one comes to a consult.
    private void contacts(Centre centre, List<Child> children, String by) {
        centre.followUp(children.get(0), contact(by, "telefoon", "Even ademruimte, slaapt slecht.",
                "Volgende week opnieuw bellen.", today.plusDays(7), false));
        centre.followUp(children.get(1), contact(by, "consult", "Vragen over driftbuien.",
                "Consult samen met de kleuter.", today.plusDays(12), false));
        centre.followUp(children.get(2), contact(by, "beeldbellen", "Steun van oma is er weer.",
                "Geen verdere stap nodig.", null, true));
    }

    private Map<String, Object> contact(
            String by, String how, String needs, String agreed, @Nullable LocalDate next,
            boolean done) {
        var contact = new HashMap<String, Object>();
        contact.put("v", 1);
        contact.put("on", today.toString());
        contact.put("how", how);
        contact.put("needs", needs);
        contact.put("agreed", agreed);
        contact.put("next", next == null ? null : next.toString());
        contact.put("done", done);
        contact.put("by", by);
        contact.put("undone", false);
        return contact;
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
