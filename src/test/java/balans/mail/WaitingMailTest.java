package balans.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.support.Databases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R003-15: one message on one day, and the address is forgotten")
class WaitingMailTest {

    private static final Instant START = Instant.parse("2026-12-03T06:00:00Z");
    private static final String ADDRESS = "els@school.example";

    private final JdbcClient db;
    private final WaitingMailStore store;
    private final Deque<Delivery> answers = new ArrayDeque<>();
    private final List<Mail> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Sender> senders = Collections.synchronizedList(new ArrayList<>());
    private Instant now = START;
    private boolean ready = true;
    private boolean needed = true;

    WaitingMailTest(Databases database) {
        db = database.client();
        store = new WaitingMailStore(db);
    }

    @Test
    void goesOnItsDayOnceAndLeavesNoAddress() {
        later().send("note", "a1", ADDRESS, "https://balans.example", START.plusSeconds(60));
        assertThat(later().addressee("note", "a1")).contains(ADDRESS);
        chore().run();
        assertThat(sent).isEmpty();
        now = START.plusSeconds(60);
        chore().run();
        chore().run();
        assertThat(sent).containsExactly(new Mail(ADDRESS, "Over a1", "https://balans.example", "nl"));
        assertThat(senders.getFirst().address()).isEqualTo("balans@balans.example");
        assertThat(later().addressee("note", "a1")).isEmpty();
        assertThat(addresses()).isEmpty();
        later().send("note", "a1", ADDRESS, "https://balans.example", now);
        chore().run();
        assertThat(sent).hasSize(1);
        assertThat(addresses()).isEmpty();
    }

    @Test
    void whileItWaitsTheDayAndTheAddressMayChangeAndBothMayBeTakenBack() {
        later().send("note", "a1", ADDRESS, "https://balans.example", START);
        later().send("note", "a1", "bo@school.example", "https://balans.example", START.plusSeconds(60));
        later().send("note", "a2", ADDRESS, "https://balans.example", START);
        later().cancel("note", "a2");
        chore().run();
        assertThat(sent).isEmpty();
        assertThat(addresses()).containsExactly("bo@school.example");
        later().cancelAll("note", "a1");
        later().cancelAll("other", "a");
        assertThat(addresses()).isEmpty();
        later().send("note", "a2", ADDRESS, "https://balans.example", START);
        later().cancelAll("note", "b");
        chore().run();
        assertThat(sent).extracting(Mail::subject).containsExactly("Over a2");
    }

    @Test
    void afterMoreThanAYearNothingOfItIsLeft() {
        later().send("note", "a1", ADDRESS, "https://balans.example", START);
        later().send("note", "a2", ADDRESS, "https://balans.example", START.plus(SendWaitingMail.REMEMBERED.multipliedBy(2)));
        chore().run();
        now = START.plus(SendWaitingMail.REMEMBERED);
        chore().run();
        assertThat(db.sql("SELECT count(*) FROM mail_waiting").query(Integer.class).single()).isEqualTo(2);
        now = now.plusMillis(1);
        chore().run();
        assertThat(db.sql("SELECT subject FROM mail_waiting").query(String.class).list()).containsExactly("a2");
    }

    @Test
    void whatIsNoLongerNeededIsNotWritten() {
        later().send("note", "a1", ADDRESS, "https://balans.example", START);
        needed = false;
        chore().run();
        assertThat(sent).isEmpty();
        assertThat(addresses()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsTriedAgainWithLongerPausesAndThenNoMore() {
        later().send("note", "a1", ADDRESS, "https://balans.example", START);
        var tries = 0;
        for (int minute = 0; minute < 60 * 24; minute++) {
            now = START.plus(Duration.ofMinutes(minute));
            answers.add(Delivery.FAILED);
            var before = sent.size();
            chore().run();
            tries += sent.size() - before;
        }
        assertThat(tries).isEqualTo(SendWaitingMail.MOST_ATTEMPTS);
        assertThat(addresses()).isEmpty();
    }

    @Test
    void whatMayHaveGoneOutAndWhatIsNotWantedDoesNotGoAgain() {
        for (var answer : List.of(Delivery.UNCLEAR, Delivery.REFUSED)) {
            later().send("note", answer.name(), ADDRESS, "https://balans.example", START);
            answers.add(answer);
            chore().run();
            chore().run();
        }
        assertThat(sent).hasSize(2);
        assertThat(addresses()).isEmpty();
    }

    @Test
    void ofANodeThatDiedWhileItSentNothingGoesTwiceAndTheAddressGoes() {
        later().send("note", "a1", ADDRESS, "https://balans.example", START);
        assertThat(store.claim(store.due(now, 1).getFirst(), now)).isTrue();
        chore().run();
        now = START.plus(SendWaitingMail.LONGEST_CLAIM).plusMillis(1);
        chore().run();
        assertThat(sent).isEmpty();
        assertThat(addresses()).isEmpty();
    }

    @Test
    void ofManyNodesAtOnceOneSends() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            later().send("note", "a" + i, ADDRESS, "https://balans.example", START);
        }
        var go = new CountDownLatch(1);
        var nodes = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            nodes.add(Thread.ofVirtual().start(() -> {
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                chore().run();
            }));
        }
        go.countDown();
        for (var node : nodes) {
            node.join();
        }
        assertThat(sent).hasSize(20).extracting(Mail::subject).doesNotHaveDuplicates();
    }

    @Test
    void withoutAMailServerItWaitsAndWhatIsNoAddressIsNotTaken() {
        ready = false;
        assertThat(later().isPossible()).isFalse();
        later().send("note", "a1", ADDRESS, "https://balans.example", START);
        chore().run();
        assertThat(addresses()).hasSize(1);
        assertThatThrownBy(() -> later().send("note", "a2", "geen adres", "https://balans.example", START))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> addresses() {
        return db.sql("SELECT address FROM mail_waiting WHERE address IS NOT NULL").query(String.class).list();
    }

    private MailLater later() {
        return new MailLater(store, outbox(), clock());
    }

    private SendWaitingMail chore() {
        return new SendWaitingMail(store, List.of(new Note()), outbox(), new OwnSender("", ""), clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Outbox outbox() {
        return new Outbox() {
            @Override
            public boolean isReady() {
                return ready;
            }

            @Override
            public List<Delivery> send(Sender sender, List<Mail> mails) {
                sent.addAll(mails);
                senders.add(sender);
                var answer = answers.poll();
                return List.of(answer == null ? Delivery.SENT : answer);
            }
        };
    }

    private final class Note implements MailAuthor {
        @Override
        public String kind() {
            return "note";
        }

        @Override
        public Optional<Mail> write(String subject, String address, String site) {
            return needed ? Optional.of(new Mail(address, "Over " + subject, site, "nl")) : Optional.empty();
        }
    }
}
