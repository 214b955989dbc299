package balans;

import static org.assertj.core.api.Assertions.assertThat;

import balans.Route.Door;
import balans.RouteWorld.Owner;
import balans.RouteWorld.Role;
import balans.RouteWorld.Target;
import balans.identity.CentreMember;
import balans.identity.KeyHolder;
import balans.identity.PrivacyOfficer;
import balans.identity.Touch;
import balans.identity.Touches;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Joins the table of the access log with that of the routes ([Route]).
@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-5, S10: every route that touches a person writes who looked, before it shows anything")
class AccessTableTest {

    private static final Set<Class<?>> PROOFS = Set.of(CentreMember.class, KeyHolder.class, PrivacyOfficer.class);
    /// Places without a `{centre}` in the path: keys and pages that unlock them, and nobody's answers.
    private static final Set<String> ONLY_KEYS = Set.of("GET /mijn/sleutels", "GET /ontgrendelen");

    private final RunningBalans balans;
    private final JdbcClient db;
    private final RouteWorld world;

    AccessTableTest(Databases database) {
        balans = RunningBalans.on(database);
        db = balans.part(JdbcClient.class);
        world = RouteWorld.on(balans);
    }

    @Test
    void everyRouteOfACentreHasALineAndEveryLineARoute() {
        var lines = touches().stream().map(Touch::route).collect(Collectors.toCollection(TreeSet::new));
        var real = new TreeSet<String>();
        balans.part(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, handler) -> {
            if (Arrays.stream(handler.getMethod().getParameterTypes()).anyMatch(PROOFS::contains)) {
                mapping.getMethodsCondition().getMethods().forEach(method ->
                        mapping.getPatternValues().forEach(path -> real.add(method + " " + path)));
            }
        });
        assertThat(lines).as("lines of the access log's table; add one in the module's Touches").isEqualTo(real);
        var doors = Route.ALL.stream().filter(r -> r.door() == Door.NURSE || r.door() == Door.OFFICER).map(Route::key)
                .filter(key -> !ONLY_KEYS.contains(key)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(doors).as("a door of a centre without the proof that is written down").isEqualTo(real);
    }

    @Test
    void whoeverLooksIsWrittenDownAndWhoIsRefusedIsNot() {
        var ours = new Target(Owner.OURS, Owner.OURS);
        for (var touch : touches()) {
            var route = Route.ALL.stream().filter(r -> r.key().equals(touch.route())).findFirst().orElseThrow();
            var before = count(ours);
            var status = world.ask(Role.NURSE, route, ours).statusCode();
            var written = touch.act() == null ? 0 : status >= 400 ? 2 : 1;
            assertThat(countOnceThere(ours, before + written) - before).as("%s gives %d", touch.route(), status).isEqualTo(written);
            if (touch.act() != null) {
                var row = db.sql("SELECT * FROM identity_access WHERE organisation = :id ORDER BY number DESC LIMIT 1")
                        .param("id", world.centre(Owner.OURS)).query().singleRow();
                assertThat(row).as(touch.route()).containsEntry("act", touch.act().name())
                        .containsEntry("what", touch.what().name()).containsEntry("name", "An Peeters")
                        .containsEntry("role", route.door() == Door.OFFICER ? "PRIVACY_OFFICER" : "NURSE")
                        .containsEntry("route", touch.route());
                assertThat(row.get("network")).as("where from").isNotEqualTo("");
                assertThat((String) row.get("object")).as("about whom").hasSize(touch.object().isEmpty() ? 0 : 22);
                assertThat(row.get("outcome")).isEqualTo(status >= 500 ? 8 : status >= 400 ? 4 : 0);
            }
            for (var stranger : Role.values()) {
                if (stranger != Role.NURSE) {
                    world.ask(stranger, route, ours);
                }
            }
            assertThat(count(ours) - before).as("%s by others", touch.route()).isEqualTo(written);
        }
    }

    /// The end of the log is put back, so that the next line's place is taken: writing fails as on a full disk.
    @Test
    void withoutALineNothingIsShownAndNothingIsChanged() {
        var centre = World.on(balans).newCentre("Centrum zonder logboek");
        assertThat(centre.nurse.get(centre.path("/kinderen")).statusCode()).isEqualTo(200);
        assertThat(centre.nurse.get(centre.path("/opvolging")).statusCode()).isEqualTo(200);
        db.sql("UPDATE identity_access_head SET number = 0 WHERE organisation = :id").param("id", centre.id).update();
        for (var touch : touches()) {
            if (touch.act() != null && !touch.path().endsWith("{centre}") && !touch.path().endsWith(".csv")
                    && !touch.path().contains("/tussenstand/")) {
                var answer = asked(centre, touch);
                assertThat(answer.statusCode()).as(touch.route()).isEqualTo(503);
                assertThat(answer.body()).as(touch.route()).contains("wie er kijkt");
            }
        }
        assertThat(centre.nurse.get(centre.path("/werklijst")).statusCode()).as("what touches nobody").isEqualTo(200);
    }

    private java.net.http.HttpResponse<String> asked(TestCentre centre, Touch touch) {
        var path = touch.path().replace("{centre}", centre.id).replaceAll("\\{[a-z]+}", "AAAAAAAAAAAAAAAAAAAAAA");
        var route = Route.ALL.stream().filter(r -> r.key().equals(touch.route())).findFirst().orElseThrow();
        var visitor = centre.nurse;
        if (touch.method().equals("GET")) {
            return visitor.get(path);
        }
        return visitor.send(visitor.request(path).header("Content-Type", route.type())
                .method(touch.method(), java.net.http.HttpRequest.BodyPublishers.ofString(route.body())));
    }

    private java.util.List<Touch> touches() {
        return java.util.Objects.requireNonNull(balans.part(RequestMappingHandlerMapping.class).getApplicationContext()).getBeansOfType(Touches.class).values().stream()
                .flatMap(table -> table.lines().stream()).toList();
    }

    /// What came of it is written when the answer is under way already.
    private long countOnceThere(Target target, long expected) {
        var count = count(target);
        for (int tries = 0; tries < 300 && count < expected; tries++) {
            LockSupport.parkNanos(10_000_000);
            count = count(target);
        }
        return count;
    }

    private long count(Target target) {
        return db.sql("SELECT count(*) FROM identity_access WHERE organisation = :id")
                .param("id", world.centre(target.centre())).query(Long.class).single();
    }
}
