package balans.directory.link;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.link.LinkCheck.Verdict;
import balans.directory.link.LinkFindings.Due;
import balans.directory.LinkState;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R000-10: what the link checker found")
class LinkFindingsTest {

    private static final Verdict NOT_THERE = new Verdict(LinkState.DEAD, "not-there", 404, Optional.empty(), true);

    private final RunningBalans balans;
    private final LinkFindings findings;
    private final Newsroom newsroom;
    private final Instant now = Instant.parse("2026-11-22T10:00:00Z");

    LinkFindingsTest(Databases database) {
        balans = TestRegisters.on(database);
        findings = balans.part(LinkFindings.class);
        newsroom = new Newsroom(balans);
    }

    @Test
    void isOffUnlessSomebodySwitchesItOn() {
        assertThat(findings.isOn()).isFalse();
        assertThat(newsroom.administrator().get("/redactie").body()).contains("De linkcontrole staat uit");
    }

    @Test
    void oneOfTwoNodesLooks() {
        var due = fresh();
        assertThat(findings.claim(due, now)).isTrue();
        assertThat(findings.claim(due, now)).isFalse();
        findings.keep(due, NOT_THERE, now);
        assertThat(findings.claim(due, now.plus(Duration.ofHours(2)))).isFalse();
        assertThat(findings.claim(due, now.plus(LinkFindings.AGAIN_SOON))).isTrue();
    }

    @Test
    void anAccidentIsSaidAfterThreeTimes() {
        var due = fresh();
        findings.claim(due, now);
        for (int times = 1; times <= LinkFindings.FAILURES_BEFORE_DEAD; times++) {
            assertThat(state(due)).contains("link niet nagekeken");
            findings.keep(due, NOT_THERE, now);
        }
        assertThat(state(due)).contains("link werkt niet meer");
        assertThat(newsroom.administrator().get("/redactie").body()).contains("De pagina is er niet meer.");
        findings.keep(due, new Verdict(LinkState.LIVE, "live", 200, Optional.empty(), false), now);
        assertThat(state(due)).contains("link werkt<");
        assertThat(new Visitor(balans.url()).get("/bronnen?link=werkt").body()).contains("/bronnen/" + due.resource());
        assertThat(new Visitor(balans.url()).get("/bronnen?link=weg").body()).doesNotContain("/bronnen/" + due.resource());
    }

    @Test
    void aNewAddressIsProposedAndTakenOver() {
        var due = fresh();
        var moved = "https://nieuw" + System.nanoTime() + ".nl/plek";
        findings.claim(due, now);
        findings.keep(due, new Verdict(LinkState.MOVED, "moved", 200, Optional.of(moved), false), now);
        var administrator = newsroom.administrator();
        assertThat(administrator.get("/redactie").body()).contains(moved, "Nieuw adres overnemen");
        assertThat(administrator.postForm("/redactie/bronnen/" + due.resource() + "/verhuizing", Map.of()).statusCode()).isEqualTo(302);
        var page = new Visitor(balans.url()).get("/bronnen/" + due.resource()).body();
        assertThat(page).contains(moved, due.url(), "link niet nagekeken");
        assertThat(administrator.postForm("/redactie/bronnen/" + due.resource() + "/verhuizing", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void everyResourceIsDueOnce() {
        var due = fresh();
        assertThat(findings.due(now, 100_000)).contains(due);
        findings.claim(due, now);
        assertThat(findings.due(now, 100_000)).doesNotContain(due);
    }

    private Due fresh() {
        var url = "https://oud" + System.nanoTime() + ".nl/plek";
        var id = Newsroom.idIn(newsroom.administrator().postForm("/redactie/bronnen", Newsroom.resource(Newsroom.unlike(), url)));
        return new Due(id, url);
    }

    private String state(Due due) {
        return new Visitor(balans.url()).get("/bronnen/" + due.resource()).body();
    }
}
