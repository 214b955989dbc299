package balans.agenda.edition;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.EntryStore;
import balans.identity.EditorTask;
import balans.identity.EditorTask.Kind;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;


class MergedInEditionTest {

    private static RunningBalans balans;

    @BeforeAll
    static void start() {
        balans = TestRegisters.own(Databases.SQLITE);
    }

    @AfterAll
    static void stop() {
        balans.stop();
    }

    @Test
    @DisplayName("Issue 5: a party that is merged stands in a frozen edition as it was, is counted once from now on, and shows as a change")
    void aFrozenEditionKeepsTheNameItWasFrozenWith() {
        var newsroom = new Newsroom(balans);
        var anybody = new Visitor(balans.url());
        var coreTeam = newsroom.editor(new EditorTask(Kind.ORGANISATION, "netwerk-mediawijsheid"));
        assertThat(coreTeam.get("/redactie/agenda/edities").statusCode()).isEqualTo(200);
        var before = anybody.get("/agenda/edities/2026-06.json").body();
        var parties = Visitor.json(anybody.get("/agenda.json")).get("parties").size();
        merge(newsroom.administrator(), "netwerk-mediawijsheid", "offlimits");
        assertThat(anybody.get("/agenda/edities/2026-06.json").body()).isEqualTo(before);
        assertThat(anybody.get("/agenda/edities/2026-06").body()).contains("Netwerk Mediawijsheid");
        assertThat(Visitor.json(anybody.get("/agenda.json")).get("parties").size()).isEqualTo(parties - 1);
        assertThat(anybody.get("/agenda/wijzigingen?van=2026-06&tot=nu").body()).contains("Netwerk Mediawijsheid");
        assertThat(coreTeam.get("/redactie/agenda/edities").statusCode()).as("the core team goes along").isEqualTo(200);
    }

    private static void merge(Visitor administrator, String gone, String stays) {
        var answer = administrator.postForm("/redactie/organisaties/" + gone + "/samenvoeging",
                Map.of("met", stays, "version", version(gone), "otherVersion", version(stays)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static String version(String organisation) {
        return "" + balans.part(EntryStore.class).find(EntryId.organisation(organisation)).orElseThrow().version();
    }
}
