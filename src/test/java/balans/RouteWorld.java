package balans;

import balans.kernel.RandomId;
import balans.support.Account;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two operating organisations with a programme each; in the first two centres, of which one has a class list and
/// answers; in the second one centre. And the requests of [RouteMatrixTest].
final class RouteWorld {

    /// Something that a manager may read.
    static final String CONTACT = "contact";

    private static final String ABSENT = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String TODAY = "2026-11-22";
    private static final Map<RunningBalans, RouteWorld> WORLDS = new WeakHashMap<>();

    enum Owner { OURS, NEXT_DOOR, THEIRS, NOBODYS }

    enum Role {
        NOBODY, MANAGER, NURSE, NURSE_NEXT_DOOR, OTHER_MANAGER, OTHER_NURSE;

        static final List<Role> SIGNED_IN = List.of(MANAGER, NURSE, NURSE_NEXT_DOOR, OTHER_MANAGER, OTHER_NURSE);

        boolean isManager() {
            return this == MANAGER || this == OTHER_MANAGER;
        }

        boolean isNurse() {
            return this == NURSE || this == NURSE_NEXT_DOOR || this == OTHER_NURSE;
        }

        boolean owns(Owner thing) {
            return switch (this) {
                case NOBODY -> false;
                case MANAGER -> thing == Owner.OURS || thing == Owner.NEXT_DOOR;
                case NURSE -> thing == Owner.OURS;
                case NURSE_NEXT_DOOR -> thing == Owner.NEXT_DOOR;
                case OTHER_MANAGER, OTHER_NURSE -> thing == Owner.THEIRS;
            };
        }
    }

    /// Whose programme and whose centre the address names; a centre can be named below a programme it is not in.
    record Target(Owner programme, Owner centre) {
        static final Target MISSING = new Target(Owner.NOBODYS, Owner.NOBODYS);
    }

    private final RunningBalans balans;
    private final JdbcClient db;
    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    private final Map<Owner, String> programmes = new EnumMap<>(Owner.class);
    private final Map<Owner, String> centres = new EnumMap<>(Owner.class);
    private final Map<Owner, String> slugs = new EnumMap<>(Owner.class);
    private final Map<String, byte[]> planted = new LinkedHashMap<>();

    private RouteWorld(RunningBalans balans) {
        this.balans = balans;
        this.db = balans.part(JdbcClient.class);
        var world = World.on(balans);
        var ours = world.newCentre("Centrum van ons");
        var nextDoor = world.newCentre("Centrum hiernaast");
        var theirs = world.newCentre("Centrum van een ander");
        visitors.put(Role.NOBODY, world.stranger());
        visitors.put(Role.MANAGER, world.manager());
        visitors.put(Role.NURSE, ours.nurse);
        visitors.put(Role.NURSE_NEXT_DOOR, nextDoor.nurse);
        visitors.put(Role.OTHER_MANAGER, world.newManager(new Account("Otto Ander")));
        visitors.put(Role.OTHER_NURSE, theirs.nurse);
        programmes.put(Owner.OURS, world.programme());
        programmes.put(Owner.THEIRS, programmeOf(visitors.get(Role.OTHER_MANAGER)));
        moveToTheirs(theirs);
        centres.put(Owner.OURS, ours.id);
        centres.put(Owner.NEXT_DOOR, nextDoor.id);
        centres.put(Owner.THEIRS, theirs.id);
        slugs.put(Owner.OURS, ours.slug);
        slugs.put(Owner.NEXT_DOOR, nextDoor.slug);
        slugs.put(Owner.THEIRS, theirs.slug);
        plant(ours);
        db.sql("INSERT INTO identity_privacy_officer (organisation, person, since) VALUES (:centre, :person, 0)")
                .param("centre", ours.id).param("person", ours.account.person).update();
    }

    static synchronized RouteWorld on(RunningBalans balans) {
        return WORLDS.computeIfAbsent(balans, RouteWorld::new);
    }

    /// What exists and goes together first, then every other pair.
    List<Target> targets() {
        return List.of(
                new Target(Owner.OURS, Owner.OURS),
                new Target(Owner.OURS, Owner.NEXT_DOOR),
                new Target(Owner.THEIRS, Owner.THEIRS),
                new Target(Owner.OURS, Owner.THEIRS),
                new Target(Owner.THEIRS, Owner.OURS),
                new Target(Owner.OURS, Owner.NOBODYS),
                new Target(Owner.NOBODYS, Owner.OURS),
                Target.MISSING);
    }

    HttpResponse<String> ask(Role role, Route route, Target target) {
        var visitor = visitors.get(role);
        var query = route.query().isEmpty() ? "" : "?" + filled(route.query(), target);
        var request = visitor.request(address(route, target) + query);
        if (route.method().equals("GET")) {
            return visitor.send(request.GET());
        }
        return visitor.send(request.header("Content-Type", route.type())
                .method(route.method(), BodyPublishers.ofString(route.body())));
    }

    /// The same with ids that exist, below another centre, instead of absent ones.
    HttpResponse<String> askWithThingsOfOurs(Role role, Route route, Target target) {
        var child = new String(planted.get("child id"), StandardCharsets.UTF_8);
        var path = route.path().replaceAll("\\{(?!centre|programme|slug|kind|shard)[a-z]+}", child);
        return ask(role, new Route(route.method(), path, route.door(), route.type(), route.body(), route.query(), false, false),
                target);
    }

    /// A page may repeat the id that it was asked for.
    String withoutIds(String body) {
        return body.replace(new String(planted.get("child id"), StandardCharsets.UTF_8), "id").replace(ABSENT, "id")
                .replaceAll("\\d\\d:\\d\\d", "time").replaceAll("· \\d+ keer", "").replaceAll("time–time", "time");
    }

    HttpResponse<String> askFor(Role role, String address) {
        return visitors.get(role).get(address);
    }

    HttpResponse<String> askFromAnotherSite(Role role, Route route, Target target) {
        var visitor = visitors.get(role);
        return visitor.send(visitor.request(address(route, target))
                .setHeader("Origin", "https://example.org")
                .header("Content-Type", route.type())
                .method(route.method(), BodyPublishers.ofString(route.body())));
    }

    String centre(Owner owner) {
        return centres.get(owner);
    }

    String address(Route route, Target target) {
        return filled(route.path(), target);
    }

    private String filled(String pattern, Target target) {
        return pattern
                .replace("{programme}", programmes.getOrDefault(target.programme(), ABSENT))
                .replace("{centre}", centres.getOrDefault(target.centre(), ABSENT))
                .replace("{slug}", slugs.getOrDefault(target.centre(), "bestaat-niet"))
                .replace("{kind}", "antwoorden").replace("{shard}", "0")
                .replaceAll("\\{[a-z]+}", ABSENT);
    }

    /// Which of the planted things are in an answer, as bytes, hexadecimal, or base64 of either alphabet.
    List<String> plantedIn(HttpResponse<String> response) {
        var found = new ArrayList<String>();
        planted.forEach((name, bytes) -> {
            if (spellings(bytes).stream().anyMatch(response.body()::contains)) {
                found.add(name);
            }
        });
        return found;
    }

    private static List<String> spellings(byte[] bytes) {
        return List.of(
                new String(bytes, StandardCharsets.UTF_8),
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String programmeOf(Visitor manager) {
        var made = manager.postForm("/balansmeter/beheer", Map.of(
                "name", "Programma van een ander", "questionnaire", "voorbeeldvragenlijst/0.1",
                "startsOn", "2026-01-01", "endsOn", "2028-12-31"));
        var location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void moveToTheirs(TestCentre centre) {
        db.sql("UPDATE screening_centre SET programme = :programme WHERE id = :id")
                .param("programme", programmes.get(Owner.THEIRS)).param("id", centre.id).update();
    }

    /// Sealed things are random bytes here; ids are text and are looked for as they are.
    private void plant(TestCentre centre) {
        var child = RandomId.next();
        var invitation = RandomId.next();
        planted.put("child id", child.getBytes(StandardCharsets.UTF_8));
        planted.put("invitation id", invitation.getBytes(StandardCharsets.UTF_8));
        planted.put("child", bytes(300));
        planted.put("auth hash", RandomId.next().getBytes(StandardCharsets.UTF_8));
        planted.put("envelope", bytes(1_706));
        planted.put("follow-up", bytes(200));
        planted.put("cache", bytes(500));
        planted.put(CONTACT, ("Contact " + RandomId.next()).getBytes(StandardCharsets.UTF_8));
        var all = Map.of("centre", centre.id, "child", child, "invitation", invitation, "today", TODAY);
        insert("""
                INSERT INTO screening_child (centre, id, epoch, version, sealed, changed_on)
                VALUES (:centre, :child, 1, 1, :planted, :today)
                """, all, planted.get("child"));
        insert("""
                INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on, sent_on, answered_on, answers)
                VALUES (:invitation, :centre, :planted, 'Kleine school', :today, :today, :today, 1)
                """, all, text("auth hash"));
        insert("""
                INSERT INTO screening_answer (invitation, submission, centre, kid, envelope, received_on)
                VALUES (:invitation, :child, :centre, :child, :planted, :today)
                """, all, planted.get("envelope"));
        insert("""
                INSERT INTO screening_follow_up (centre, id, child, epoch, version, sealed, changed_on)
                VALUES (:centre, :child, :child, 1, 1, :planted, :today)
                """, all, planted.get("follow-up"));
        insert("""
                INSERT INTO screening_cache_shard (centre, kind, shard, epoch, version, sealed)
                VALUES (:centre, 'answers', 0, 1, 1, :planted)
                """, all, planted.get("cache"));
        insert("UPDATE screening_centre SET contact_name = :planted WHERE id = :centre", all, text(CONTACT));
    }

    private void insert(String statement, Map<String, String> ids, Object value) {
        var named = db.sql(statement).param("planted", value);
        for (var id : ids.entrySet()) {
            if (statement.contains(":" + id.getKey())) {
                named = named.param(id.getKey(), id.getValue());
            }
        }
        named.update();
    }

    private String text(String name) {
        return new String(planted.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
