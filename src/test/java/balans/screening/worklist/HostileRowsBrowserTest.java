package balans.screening.worklist;

import static balans.sealed.Bytes.fromBase64url;
import static balans.sealed.Bytes.toBase64url;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.Seed;
import balans.support.Colleague;
import balans.support.Databases;
import balans.support.LyingServer;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// reliability.md S6: a server that moves, changes, withholds or repeats what it keeps sealed, or hands a parent another
/// key. None of these attacks succeeds; they are numbered in docs/hostile-server.md.
class HostileRowsBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre centre = World.on(balans).newCentre("CLB De Brug");
    private final LyingServer server = new LyingServer(balans);
    private final Colleague an = new Colleague(server.url(), centre);
    private final SealedList list = new SealedList(balans, centre);

    @AfterEach
    void close() {
        an.close();
        server.close();
    }

    /// Attack 19: the rows of two children, one in the place of the other.
    @Test
    void aChildsRowInAnothersPlaceIsNotRead() {
        list.child("Fien", "Maes", "De Linde", "1KA", "nl");
        list.child("Joris", "Nys", "De Linde", "1KA", "nl");
        list.child("Lotte", "Pauwels", "De Linde", "1KA", "nl");
        server.lies(centre.path("/kinderen"), json -> swap(json, "children", "sealed"));
        var page = workList();
        assertThat(page.locator("[data-unreadable]")).containsText("2 kinderen van de klassenlijst");
    }

    /// Attacks 20 to 22: answers under another parent's link, of another suite, and held back.
    @Test
    void answersThatWereMovedChangedOrHeldBackAreNoticed() {
        var fien = list.child("Fien", "Maes", "De Linde", "1KA", "nl");
        var joris = list.child("Joris", "Nys", "De Linde", "1KA", "nl");
        list.answer(fien.parents().getFirst(), 4);
        list.answer(joris.parents().getFirst(), 30);
        server.liesInAnswers(centre.path("/antwoorden"), json -> swap(json, "answers", "invitation"));
        var page = workList();
        assertThat(page.locator("[data-unreadable-count]")).containsText("2 dingen konden niet gelezen worden");

        server.tellsTheTruth().liesInAnswers(centre.path("/antwoorden"), json -> json.get("answers").forEach(answer -> {
            var envelope = fromBase64url(answer.get("envelope").asString());
            envelope[5] = 0x20; // X25519 alone
            ((ObjectNode) answer).put("envelope", toBase64url(envelope));
        }));
        forgetWhatWasOpened();
        page = workList();
        assertThat(page.locator("[data-unreadable-count]")).containsText("2 dingen konden niet gelezen worden");

        server.tellsTheTruth();
        forgetWhatWasOpened();
        page = workList();
        assertThat(page.locator("[data-unreadable]")).isHidden();
        server.liesInAnswers(centre.path("/antwoorden"), json -> {
            ((ArrayNode) json.get("answers")).removeAll();
            json.put("upTo", 0).put("total", 0);
        });
        page = workList();
        assertThat(page.locator("[data-alarm]")).isVisible();
    }

    /// Attack 23: another key than the one in the link, while the page of a parent asks for it.
    @Test
    void aParentSealsToNoOtherKeyThanTheLinkNames() {
        var link = list.child("Fien", "Maes", "De Linde", "1KA", "nl").parents().getFirst();
        server.liesInBytes("/key/" + centre.kid, key -> Seed.publicKey(Seed.random()));
        an.page.navigate(server.url() + "/v/" + centre.slug + link.fragment());
        assertThat(an.page.locator("[data-step=sleutel]")).isVisible();
        assertThat(server.asked).noneMatch(asked -> asked.startsWith("POST"));
    }

    private Locator workList() {
        var address = centre.path("/werklijst");
        if (an.page.url().startsWith(server.url() + "/balansmeter")) {
            an.page.reload();
        } else {
            an.signedIn().opens(address);
        }
        an.page.locator("[data-work-list][data-ready]").waitFor();
        return an.page.locator("body");
    }

    private void forgetWhatWasOpened() {
        balans.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("DELETE FROM screening_cache_shard WHERE centre = :centre").param("centre", centre.id).update();
    }

    private static void swap(ObjectNode json, String rows, String field) {
        var first = (ObjectNode) json.get(rows).get(0);
        var second = (ObjectNode) json.get(rows).get(1);
        var moved = first.get(field);
        first.set(field, second.get(field));
        second.set(field, moved);
    }
}
