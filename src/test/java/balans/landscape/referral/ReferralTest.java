package balans.landscape.referral;

import static balans.landscape.referral.Neighbourhood.path;
import static balans.sealed.Bytes.toBase64url;
import static org.assertj.core.api.Assertions.assertThat;

import balans.identity.Farewell;
import balans.kernel.OrganisationId;
import balans.landscape.consent.Entry.Sharing;
import balans.landscape.consent.Entry.Withdrawal;
import balans.landscape.consent.Ledger.Written;
import balans.landscape.consent.Ledger;
import balans.landscape.consent.Subject;
import balans.landscape.referral.Neighbourhood.Child;
import balans.sealed.Bytes;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R002-12, R002-15, R002-16, R002-19: what is shared, and what is not")
class ReferralTest {

    private static final Map<RunningBalans, Neighbourhood> SHARED = new HashMap<>();

    private final RunningBalans balans;
    private final Neighbourhood here;
    private final JdbcClient db;
    private final Child child = Child.fresh();

    ReferralTest(Databases database) {
        balans = RunningBalans.on(database);
        here = SHARED.computeIfAbsent(balans, Neighbourhood::new);
        db = balans.part(JdbcClient.class);
    }

    @Test
    void whoTakesPartKeepsItsKeysWhenItsProgrammeEnds() {
        var farewell = balans.part(Farewell.class);
        var gone = Neighbourhood.newPartner(balans, "Kraamzorg De Ooievaar");
        assertThat(farewell.counts(new OrganisationId(gone.id))).containsEntry("publicKeys", 1L);
        assertThat(farewell.counts(new OrganisationId(here.sender.id)).values()).containsOnly(0L);
        for (var organisation : List.of(gone, here.sender)) {
            balans.part(TransactionOperations.class).execute(status -> farewell.forget(new OrganisationId(organisation.id)));
        }
        assertThat(keysOf(gone.id)).isZero();
        assertThat(keysOf(here.sender.id)).isEqualTo(1);
    }

    private int keysOf(String organisation) {
        return db.sql("SELECT count(*) FROM identity_organisation_key WHERE organisation = :organisation")
                .param("organisation", organisation).query(Integer.class).single();
    }

    @Test
    @DisplayName("R002-19: a referral is sent, received, answered and closed, in that order")
    void aReferralIsSentReceivedAnsweredAndClosed() {
        var id = here.sent(child);
        assertThat(states(id)).containsExactly("SENT");
        assertThat(step(id, "/afsluiting").statusCode()).as("nobody received it yet").isEqualTo(409);
        assertThat(step(id, "/ontvangst").statusCode()).isEqualTo(302);
        assertThat(answer(id).statusCode()).isEqualTo(204);
        assertThat(step(id, "/afsluiting").statusCode()).isEqualTo(302);
        assertThat(step(id, "/weigering").statusCode()).as("closed is closed").isEqualTo(409);
        assertThat(states(id)).containsExactly("SENT", "RECEIVED", "FEEDBACK", "CLOSED");
        assertThat(here.sender.nurse.get(path(here.sender, "/verwijzingen.csv?stand=CLOSED")).body()).contains("Afgesloten");
    }

    @Test
    @DisplayName("R002-13, R002-14: the register of consents is a file with every field and its place in the chain, and no name")
    void theRegisterIsAFile() {
        here.sent(child);
        var table = here.sender.nurse.get(path(here.sender, "/toestemmingen.csv?kind=" + child.id())).body();
        assertThat(table.lines()).hasSize(3);
        assertThat(table.lines().toList().get(1)).contains(child.id(), "Bibliotheek De Brug", Neighbourhood.PURPOSE, "WGBO", "2026-1");
        assertThat(table.lines().map(line -> line.split(";|,", -1).length).distinct()).as("a whole table").isNotEmpty();
        assertThat(table).doesNotContain("Noor").doesNotContain(Bytes.toBase64url(child.secret()));
        assertThat(here.recipient.nurse.get(path(here.sender, "/toestemmingen.csv")).statusCode()).isEqualTo(404);
        assertThat(here.recipient.nurse.get(path(here.recipient, "/toestemmingen.csv")).body()).doesNotContain(child.id());
    }

    @Test
    @DisplayName("R002-19: the desk is read a page at a time")
    void theDeskIsReadAPageAtATime() {
        var first = here.sent(child);
        var second = here.sent(Neighbourhood.Child.fresh());
        var store = balans.part(ReferralStore.class);
        var all = store.of(here.senderId(), null, 0, 10_000).stream().map(Referral::id).toList();
        assertThat(all).contains(first, second).hasSize(store.count(here.senderId(), null));
        assertThat(store.of(here.senderId(), State.SENT, 1, 1)).hasSize(1);
        assertThat(store.of(here.senderId(), State.CLOSED, 0, 10)).isEmpty();
        assertThat(here.sender.nurse.get(path(here.sender, "?p=2")).body()).doesNotContain(first);
    }

    @Test
    @DisplayName("R002-19: the recipient may refuse, and the sender may not act for it")
    void theRecipientMayRefuseAndTheSenderMayNotActForIt() {
        var id = here.sent(child);
        assertThat(here.sender.nurse.postForm(path(here.sender, "/verwijzingen/" + id + "/ontvangst"), Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(step(id, "/weigering").statusCode()).isEqualTo(302);
        assertThat(states(id)).containsExactly("SENT", "REFUSED");
    }

    @Test
    @DisplayName("R002-12: nothing is shared without a consent that stands, or more than it covers")
    void nothingIsSharedWithoutAConsentThatStands() {
        refused(here.send(here.letter(child, Map.of())), "basis.NEVER_ASKED");
        refused(here.decide(child, Map.of("givers", List.of("YOUNG_PERSON"))), "decide.NOT_THEIRS");
        refused(here.decide(child, Map.of("twoWithCustody", true)), "decide.SECOND_PARENT_MISSING");
        refused(here.decide(child, Map.of("age", "FROM_12")), "decide.YOUNG_PERSON_MISSING");
        refused(here.decide(child, Map.of("age", "FROM_16")), "decide.NOT_THEIRS");
        refused(here.decide(child, Map.of("ground", "DANGER", "givers", List.of())), "decide.NOBODY_CONSULTED");
        refused(here.decide(child, Map.of("categories", List.of("CONTACT", "HEALTH"))), "agreed.MORE_THAN_AGREED");
        refused(here.send(here.letter(child, Map.of())), "basis.NEVER_ASKED");
        assertThat(here.decide(child, Map.of("categories", List.of("CONTACT"))).statusCode()).isEqualTo(200);
        refused(here.send(here.letter(child, Map.of())), "basis.NOT_THIS_MUCH");
        assertThat(here.decide(child, Map.of("refused", true, "known", true)).statusCode()).isEqualTo(200);
        refused(here.send(here.letter(child, Map.of())), "basis.REFUSED");
        assertThat(sharings()).isEmpty();
        assertThat(letters()).isZero();
    }

    @Test
    @DisplayName("R002-12: a recipient that left gets nothing, and the answer says so")
    void aRecipientThatLeftGetsNothingAndAnAnswerSaysSo() {
        var gone = new Neighbourhood(balans);
        assertThat(gone.decide(child, Map.of()).statusCode()).isEqualTo(200);
        gone.recipient.nurse.postForm(path(gone.recipient, "/uit"), Map.of());
        refused(gone.send(gone.letter(child, Map.of())), "agreed.RECIPIENT_LEFT");
        gone.switchOn(gone.recipient);
        refused(gone.send(gone.letter(child, Map.of())), "agreed.RECIPIENT_LEFT");
        gone.sender.nurse.postForm(path(gone.sender, "/uit"), Map.of());
        refused(gone.send(gone.letter(child, Map.of())), "agreed.WE_ARE_OFF");
        assertThat(letters()).isZero();
    }

    @Test
    @DisplayName("R002-18: an organisation says which law it works under, and every decision of it carries that law")
    void everyDecisionCarriesTheLawOfItsOrganisation() {
        assertThat(here.sender.nurse.get(path(here.sender, "/instellingen")).body()).contains("value=\"AVG\"", "value=\"WGBO\"",
                "value=\"JEUGDWET\"", "value=\"FLEMISH\"");
        assertThat(here.decide(child, Map.of()).statusCode()).isEqualTo(200);
        assertThat(here.sender.nurse.get(path(here.sender, "/toestemmingen.csv?kind=" + child.id())).body()).contains("WGBO").doesNotContain("JEUGDWET");
        var form = Map.of("regime", "Wildwest", "contact", "Balie", "plicht", "consent,which,open,record,everybody");
        assertThat(here.sender.nurse.postForm(path(here.sender, "/instellingen"), form).statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("R002-16: whoever did not confirm each of its duties can receive nothing")
    void whoDidNotConfirmItsDutiesIsOff() {
        var form = Map.of("regime", "AVG", "contact", "Balie", "plicht", "consent,which");
        var fresh = Neighbourhood.newPartner(balans, "Kraamzorg Nog Niet");
        assertThat(fresh.nurse.postForm(path(fresh, "/instellingen"), form).statusCode()).isEqualTo(422);
        assertThat(fresh.nurse.get(path(fresh, "")).body()).contains("Verwijzen staat uit");
        assertThat(here.sender.nurse.get(path(here.sender, "/afspraken")).body()).doesNotContain("Kraamzorg Nog Niet");
    }

    @Test
    @DisplayName("R002-15, R002-17: the parent sees what went where, when and why, and stops it; the recipient is told")
    void theParentSeesWhatWentWhereAndStopsIt() {
        var id = here.sent(child);
        step(id, "/ontvangst");
        answer(id);
        var parent = new Visitor(balans.url());
        var view = Visitor.json(parent.post("/zorglandschap/ouder/inzage", child.door()));
        assertThat(view.get("referrals").get(0).get("recipient").asString()).isEqualTo("Bibliotheek De Brug");
        assertThat(view.get("referrals").get(0).get("steps")).hasSize(3);
        assertThat(view.get("referrals").get(0).get("purpose").asString()).isEqualTo(Neighbourhood.PURPOSE);
        assertThat(view.get("decisions").get(0).get("kind").asString()).isEqualTo("YES");
        var stopped = Visitor.json(parent.post("/zorglandschap/ouder/intrekking", child.door()));
        assertThat(stopped.get("referrals").get(0).get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(stopped.get("referrals").get(0).get("sealed").isNull()).isTrue();
        assertThat(here.recipient.nurse.get(path(here.recipient, "/verwijzingen/" + id)).body())
                .contains("De toestemming is ingetrokken").doesNotContain("data-sealed");
        assertThat(answer(id).statusCode()).isEqualTo(409);
        refused(here.send(here.letter(child, Map.of())), "basis.WITHDRAWN");
        assertThat(withdrawals().getLast().told()).extracting(o -> o.value()).containsExactly(here.recipient.id);
        assertThat(letters()).isZero();
        assertThat(here.sender.nurse.get(path(here.sender, "/toestemmingen.csv?kind=" + child.id())).body().lines())
                .as("the register says who was told").anyMatch(line -> line.contains("Intrekking") && line.contains("Bibliotheek De Brug"));
    }

    @Test
    void aLinkWithoutItsSecretOpensNothing() {
        here.sent(child);
        var parent = new Visitor(balans.url());
        var forged = Map.of("parent", child.door().get("parent"), "auth", toBase64url(new byte[32]));
        assertThat(parent.post("/zorglandschap/ouder/inzage", forged).statusCode()).isEqualTo(404);
        assertThat(parent.post("/zorglandschap/ouder/intrekking", forged).statusCode()).isEqualTo(404);
        assertThat(parent.post("/zorglandschap/ouder/inzage", Map.of("parent", "x", "auth", "y")).statusCode()).isEqualTo(422);
        assertThat(letters()).isOne();
    }

    @Test
    void whatIsSentTwiceIsOneReferral() {
        assertThat(here.decide(child, Map.of()).statusCode()).isEqualTo(200);
        var letter = here.letter(child, Map.of());
        assertThat(here.send(letter).body()).isEqualTo(here.send(letter).body());
        assertThat(sharings()).hasSize(1);
    }

    /// Ten senders and one parent at the same moment, again and again: whatever the order, after the withdrawal there is no
    /// letter, and every sharing in the record is older than it.
    @Test
    @DisplayName("R002-15: a withdrawal in the middle of sharing comes before it or stops it")
    void aWithdrawalDuringSharingStopsIt() {
        for (int round = 0; round < 5; round++) {
            var one = Child.fresh();
            assertThat(here.decide(one, Map.of()).statusCode()).isEqualTo(200);
            var parent = new Visitor(balans.url());
            var sending = java.util.stream.IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> here.send(here.letter(one, Map.of())).statusCode())).toList();
            var stopped = CompletableFuture.supplyAsync(() -> parent.post("/zorglandschap/ouder/intrekking", one.door()).statusCode());
            assertThat(stopped.join()).isEqualTo(200);
            assertThat(sending).extracting(CompletableFuture::join).allMatch(status -> status == 200 || status == 422);
            var entries = here.balans.part(Ledger.class).of(here.senderId(), new Subject(one.id())).stream().map(Written::entry).toList();
            assertThat(entries.getLast()).isInstanceOf(Withdrawal.class);
            assertThat(db.sql("SELECT count(*) FROM landscape_referral WHERE subject = :child AND (letter IS NOT NULL OR state <> 'WITHDRAWN')")
                    .param("child", one.id()).query(Long.class).single()).isZero();
        }
    }

    @Test
    @DisplayName("R002-12, R002-15: a duty of law is not ended by a withdrawal")
    void aDutyOfLawIsNotEndedByAWithdrawal() {
        var note = toBase64url(new byte[300]);
        assertThat(here.decide(child, Map.of("ground", "DANGER", "givers", List.of(), "consulted", "ADVICE_LINE", "note", note))
                .statusCode()).isEqualTo(200);
        var id = Visitor.json(here.send(here.letter(child, Map.of()))).get("id").asString();
        new Visitor(balans.url()).post("/zorglandschap/ouder/intrekking", child.door());
        assertThat(states(id)).containsExactly("SENT");
        assertThat(letters()).isOne();
    }

    @Test
    void whenTheTermIsOverWhatWasSaidGoesAndTheRecordStays() {
        var id = here.sent(child);
        step(id, "/ontvangst");
        step(id, "/afsluiting");
        db.sql("UPDATE landscape_referral SET changed_at = changed_at - :term WHERE id = :id")
                .param("term", 31L * 86_400_000).param("id", id).update();
        balans.part(ForgetLetters.class).run();
        assertThat(letters()).isZero();
        assertThat(sharings()).hasSize(1);
        assertThat(here.recipient.nurse.get(path(here.recipient, "/verwijzingen/" + id)).body()).contains("De bewaartijd is voorbij");
    }

    private void refused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Visitor.json(answer).get("reason").asString()).isEqualTo(reason);
    }

    private HttpResponse<String> step(String id, String step) {
        return here.recipient.nurse.postForm(path(here.recipient, "/verwijzingen/" + id + step), Map.of());
    }

    private HttpResponse<String> answer(String id) {
        return here.recipient.nurse.post(path(here.recipient, "/verwijzingen/" + id + "/terugkoppeling"),
                Map.of("sealed", toBase64url(new byte[2076])));
    }

    private List<String> states(String id) {
        return db.sql("SELECT state FROM landscape_referral_step WHERE referral = :id ORDER BY number").param("id", id)
                .query(String.class).list();
    }

    private long letters() {
        return db.sql("SELECT count(*) FROM landscape_referral WHERE subject = :child AND letter IS NOT NULL")
                .param("child", child.id()).query(Long.class).single();
    }

    private List<Sharing> sharings() {
        return balans.part(Ledger.class).of(here.senderId(), new Subject(child.id())).stream().map(Written::entry)
                .filter(Sharing.class::isInstance).map(Sharing.class::cast).toList();
    }

    private List<Withdrawal> withdrawals() {
        return balans.part(Ledger.class).of(here.senderId(), new Subject(child.id())).stream().map(Written::entry)
                .filter(Withdrawal.class::isInstance).map(Withdrawal.class::cast).toList();
    }
}
