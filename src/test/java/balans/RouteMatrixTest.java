package balans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import balans.Route.Door;
import balans.RouteWorld.Role;
import balans.RouteWorld.Target;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/// Every route as every role, with what is theirs, what is another's, and what does not exist. The lines are in
/// the `...Routes` of each module.
@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-7, R004-16: who may see what")
class RouteMatrixTest {

    /// What a filter answers before any mapping is asked (AnswerDoor).
    private static final Set<String> TAKEN_AT_THE_DOOR = Set.of("POST /v/{slug}/answers");

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final RunningBalans balans;
    private final RouteWorld world;

    RouteMatrixTest(Databases database) {
        balans = RunningBalans.on(database);
        world = RouteWorld.on(balans);
    }

    @Test
    void everyRouteHasALineAndEveryLineARoute() {
        var listed = new TreeSet<>(Route.ALL.stream().filter(r -> !r.inDevelopment()).map(Route::key).toList());
        var real = new TreeSet<>(TAKEN_AT_THE_DOOR);
        balans.part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().forEach(mapping -> {
            var methods = mapping.getMethodsCondition().getMethods();
            for (var path : mapping.getPatternValues()) {
                if (methods.isEmpty()) {
                    real.add("* " + path);
                }
                methods.forEach(method -> real.add(method + " " + path));
            }
        });
        assertThat(listed).as("routes in the ...Routes of each module; add a line for a new one").isEqualTo(real);
    }

    @Test
    void whoIsNotSignedInIsSentToSignInWhateverTheAddress() {
        for (var route : guarded()) {
            var bodies = new TreeSet<String>();
            for (var target : world.targets()) {
                var response = world.ask(Role.NOBODY, route, target);
                if (route.method().equals("GET")) {
                    assertThat(response.statusCode()).as(route.key()).isEqualTo(302);
                    assertThat(response.headers().firstValue("Location").orElseThrow())
                            .as(route.key()).contains("/aanmelden?terug=");
                } else {
                    assertThat(response.statusCode()).as(route.key()).isEqualTo(401);
                }
                bodies.add(response.body());
            }
            assertThat(bodies).as(route.key()).hasSize(1);
        }
    }

    @Test
    void anothersEqualsNotExistingInStatusAndBody() {
        for (var route : guarded()) {
            for (var role : Role.SIGNED_IN) {
                if (mayEnter(role, route, Target.MISSING)) {
                    continue;
                }
                var missing = world.ask(role, route, Target.MISSING);
                for (var target : world.targets()) {
                    if (!mayEnter(role, route, target)) {
                        var refused = world.ask(role, route, target);
                        var what = "%s as %s to %s".formatted(route.key(), role, target);
                        assertThat(refused.statusCode()).as(what).isEqualTo(404);
                        assertThat(refused.body()).as(what).isEqualTo(missing.body());
                        assertThat(headers(refused)).as(what).isEqualTo(headers(missing));
                    }
                }
            }
        }
    }

    @Test
    void whoMayEnterGetsIn() {
        for (var route : guarded()) {
            var entered = 0;
            for (var role : Role.SIGNED_IN) {
                for (var target : world.targets()) {
                    if (mayEnter(role, route, target) && !route.ends()) {
                        var response = world.ask(role, route, target);
                        var what = "%s as %s to %s gives %d".formatted(route.key(), role, target, response.statusCode());
                        assertThat(response.statusCode()).as(what).isLessThan(500).isNotIn(401, 403, 405, 415);
                        assertThat(response.statusCode() == 404 && !namesSomethingElse(route)).as(what).isFalse();
                        entered++;
                    }
                }
            }
            assertThat(entered > 0 || route.ends()).as("somebody enters " + route.key()).isTrue();
        }
    }

    /// One's own centre in the address, and below it something of another: what is planted in the centre next door.
    @Test
    void anothersThingBelowOnesOwnCentreEqualsNotExisting() {
        var walked = 0;
        for (var route : guarded()) {
            if (route.names("{centre}") && namesSomethingElse(route) && route.door() == Door.NURSE) {
                var next = new Target(RouteWorld.Owner.OURS, RouteWorld.Owner.NEXT_DOOR);
                var foreign = world.askWithThingsOfOurs(Role.NURSE_NEXT_DOOR, route, next);
                var missing = world.ask(Role.NURSE_NEXT_DOOR, route, next);
                assertThat(foreign.statusCode()).as(route.key()).isEqualTo(missing.statusCode());
                if (route.path().startsWith("/logboek/")) {
                    continue; // shows one's own log of that id, which grows by asking
                }
                assertThat(world.withoutIds(foreign.body())).as(route.key()).isEqualTo(world.withoutIds(missing.body()));
                walked++;
            }
        }
        assertThat(walked).isGreaterThan(10);
    }

    @Test
    void whatIsForEverybodyNeverBreaks() {
        for (var route : walked()) {
            if (route.door() == Door.EVERYBODY) {
                var response = world.ask(Role.NOBODY, route, Target.MISSING);
                assertThat(response.statusCode()).as(route.key()).isLessThan(500);
            }
        }
    }

    @Test
    void withoutItsSecretNothingOfATeamOrASessionIsFoundByAnybody() {
        for (var route : walked()) {
            for (var role : Role.values()) {
                if (route.door() == Door.HOLDER) {
                    var response = world.ask(role, route, Target.MISSING);
                    assertThat(response.statusCode()).as(route.key() + " as " + role).isEqualTo(404);
                }
            }
        }
    }

    @Test
    void anyOtherMethodIsRefusedToEverybodyAlike() {
        for (var path : walked().stream().map(Route::path).distinct().toList()) {
            for (var method : METHODS) {
                for (var target : List.of(world.targets().getFirst(), Target.MISSING)) {
                    var asked = new Route(method, path, Door.EVERYBODY, "application/json", "{}", "", false, false);
                    if (!isListed(method, world.address(asked, target))) {
                        var response = world.ask(Role.MANAGER, asked, target);
                        assertThat(response.statusCode()).as(asked.key()).isEqualTo(405);
                    }
                }
            }
        }
    }

    /// The planted bytes stand for a child's row, an invitation's id, an envelope, a follow-up and a shard of the
    /// cache. That the search finds what is there is shown by what the nurse gets, and by a name for the manager.
    @Test
    void nobodyButTheCentreGetsAnEnvelopeAChildAnInvitationOrAnAddress() {
        var seen = new HashMap<Role, TreeSet<String>>();
        for (var route : walked()) {
            for (var role : Role.values()) {
                for (var target : world.targets()) {
                    if (!route.ends()) {
                        var found = world.plantedIn(world.ask(role, route, target));
                        seen.computeIfAbsent(role, r -> new TreeSet<>()).addAll(found);
                    }
                }
            }
        }
        assertThat(seen.get(Role.MANAGER)).containsExactly(RouteWorld.CONTACT);
        for (var role : List.of(Role.NOBODY, Role.NURSE_NEXT_DOOR, Role.OTHER_MANAGER, Role.OTHER_NURSE)) {
            assertThat(seen.get(role)).as("%s", role).isEmpty();
        }
        assertThat(seen.get(Role.NURSE)).as("the centre's own nurse does get them")
                .contains("child", "invitation id", "envelope", "follow-up");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        for (var route : walked()) {
            if (!route.method().equals("GET")) {
                var response = world.askFromAnotherSite(Role.MANAGER, route, world.targets().getFirst());
                assertThat(response.statusCode()).as(route.key()).isEqualTo(403);
            }
        }
    }

    @Test
    void addressesThatAreNotOursAreRefusedWithoutAFault() {
        for (var id : List.of("..%2f..", "%00", "'%20OR%201=1--", "a".repeat(2_000), "%F0%9F%92%A9")) {
            assertThatCode(() -> {
                var response = world.askFor(Role.MANAGER, "/balansmeter/beheer/" + id);
                assertThat(response.statusCode()).as(id).isBetween(400, 499);
            }).doesNotThrowAnyException();
        }
    }

    private static boolean mayEnter(Role role, Route route, Target target) {
        var namesCentre = route.names("{centre}");
        var namesProgramme = route.names("{programme}");
        return switch (route.door()) {
            case EVERYBODY -> true;
            case HOLDER -> false;
            case SIGNED_IN -> role != Role.NOBODY;
            case OFFICER -> role == Role.NURSE && target.centre() == RouteWorld.Owner.OURS;
            case EDITOR -> role.isManager();
            case MANAGER -> role.isManager()
                    && (!namesProgramme || role.owns(target.programme()))
                    && (!namesCentre || role.owns(target.centre()));
            case NURSE -> role.isNurse() && role.owns(target.centre());
        };
    }

    private static List<Route> guarded() {
        return walked().stream().filter(r -> r.door() != Door.EVERYBODY && r.door() != Door.HOLDER).toList();
    }

    private static List<Route> walked() {
        return Route.ALL.stream().filter(r -> !r.method().equals("*") && !r.inDevelopment()).toList();
    }

    /// Such as `{child}`: the walk fills in one that does not exist, so that not found is what a nurse gets too.
    private static boolean namesSomethingElse(Route route) {
        return route.path().replace("{programme}", "").replace("{centre}", "").contains("{");
    }

    private static boolean isListed(String method, String address) {
        var path = PathContainer.parsePath(address);
        return Route.ALL.stream().anyMatch(r -> r.method().equals(method)
                && PathPatternParser.defaultInstance.parse(r.path()).matches(path));
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        var headers = new HashMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "connection", "keep-alive"));
        return headers;
    }
}
