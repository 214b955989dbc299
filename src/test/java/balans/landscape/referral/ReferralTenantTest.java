package balans.landscape.referral;

import static balans.landscape.referral.Neighbourhood.path;
import static org.assertj.core.api.Assertions.assertThat;

import balans.landscape.referral.Neighbourhood.Child;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Who may enter which route at all is walked by RouteMatrixTest. This looks for words and ids of a referral in what everybody
/// else gets: pages, exports, the search, open data, logs.
@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R002-17: nothing of one organisation's referrals is visible to another")
class ReferralTenantTest {

    private static final List<String> BELOW = List.of("", "/instellingen", "/afspraken", "/nieuw", "/kinderen", "/toestemmingen", "/toestemmingen.csv",
            "/verwijzingen.csv", "?stand=SENT");
    private static final List<String> PUBLIC = List.of("/", "/zorglandschap", "/zorglandschap/samenwerken", "/zorglandschap/verwijzen",
            "/zorglandschap/verbanden", "/zorglandschap/routes", "/zorglandschap/routes.csv", "/zorglandschap/kansen",
            "/zoeken?q=lezen", "/zoeken?q=Noor", "/zoeken.json?q=lezen", "/organisaties.csv", "/organisaties.json", "/bronnen.json",
            "/zorglandschap/ouder", "/zorglandschap/hier.csv?q=lezen", "/zorglandschap/hier.json?q=lezen", "/zorglandschap/verbanden.csv",
            "/zorglandschap/activiteiten.ics", "/kalender.ics", "/agenda.atom", "/hsds/organizations?per_page=500",
            "/hsds/services?per_page=500", "/hsds/service_at_locations?per_page=500");

    private final RunningBalans balans;
    private final Neighbourhood theirs;
    private final TestCentre stranger;

    ReferralTenantTest(Databases database) {
        balans = RunningBalans.on(database);
        theirs = new Neighbourhood(balans);
        stranger = Neighbourhood.newPartner(balans, "Kinderopvang De Vreemdeling");
        theirs.switchOn(stranger);
    }

    @Test
    void noRouteExportSearchOrLogGivesAnythingAway() {
        var log = new ByteArrayOutputStream();
        var out = System.out;
        var child = Child.fresh();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        String id;
        try {
            id = theirs.sent(child);
            theirs.recipient.nurse.postForm(path(theirs.recipient, "/verwijzingen/" + id + "/ontvangst"), Map.of());
        } finally {
            System.setOut(out);
        }
        var secrets = List.of(id, child.id(), theirs.agreement, Neighbourhood.PURPOSE);
        var seen = new ArrayList<String>();
        for (var visitor : List.of(stranger.nurse, World.on(balans).manager(), new Visitor(balans.url()))) {
            PUBLIC.forEach(address -> seen.add(visitor.get(address).body()));
            for (var organisation : List.of(theirs.sender, theirs.recipient)) {
                for (var below : BELOW) {
                    var answer = visitor.get(path(organisation, below));
                    assertThat(answer.statusCode()).as(below).isIn(302, 404);
                    seen.add(answer.body());
                }
            }
        }
        BELOW.forEach(below -> seen.add(stranger.nurse.get(path(stranger, below)).body()));
        assertThat(stranger.nurse.get(path(stranger, "/verwijzingen/" + id)).statusCode()).isEqualTo(404);
        assertThat(stranger.nurse.postForm(path(stranger, "/verwijzingen/" + id + "/ontvangst"), Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.nurse.postForm(path(stranger, "/afspraken/" + theirs.agreement + "/instemming"), Map.of()).statusCode())
                .isEqualTo(404);
        seen.add(log.toString(StandardCharsets.UTF_8));
        for (var secret : secrets) {
            assertThat(seen).as(secret).noneMatch(body -> body.contains(secret));
        }
        assertThat(theirs.sender.nurse.get(path(theirs.sender, "")).body()).as("its own people do see it").contains(id, child.id());
    }

    @Test
    void theRecipientNeverGetsTheIdThatTheSenderGaveTheChild() {
        var child = Child.fresh();
        var id = theirs.sent(child);
        var pages = BELOW.stream().map(below -> theirs.recipient.nurse.get(path(theirs.recipient, below)).body()).toList();
        assertThat(pages).noneMatch(page -> page.contains(child.id()));
        assertThat(theirs.recipient.nurse.get(path(theirs.recipient, "/verwijzingen/" + id)).body()).doesNotContain(child.id());
    }
}
