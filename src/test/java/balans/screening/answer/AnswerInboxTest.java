package balans.screening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.InvitationLink;
import balans.support.Databases;
import balans.support.SealedCentre;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Databases.class)
class AnswerInboxTest {

    private static final int SENDERS = 200;
    private final HikariDataSource source;
    private final SealedCentre centre;
    private final AnswerInbox inbox;

    AnswerInboxTest(Databases database) {
        source = (HikariDataSource) database.migrated();
        centre = new SealedCentre(JdbcClient.create(source));
        inbox = newInbox();
    }

    @AfterEach
    void stop() throws InterruptedException {
        inbox.destroy();
        source.close();
    }

    // R004-30
    @Test
    void twoHundredAtOnceOnTenLinksStoreExactlyFiveEach() throws InterruptedException {
        var links = java.util.stream.Stream.generate(centre::invite).limit(10).toList();
        var receptions = atOnce(i -> centre.unsealedBody(links.get(i % 10)));
        assertThat(receptions).containsEntry(Reception.STORED, 50L).containsEntry(Reception.TOO_MANY, 150L);
        assertThat(links).allSatisfy(link -> assertThat(centre.answers(link)).isEqualTo(5));
        assertThat(centre.stored()).isEqualTo(50);
    }

    @Test
    void oneSubmissionSentTwoHundredTimesAtOnceIsStoredOnce() throws InterruptedException {
        var link = centre.invite();
        var body = centre.unsealedBody(link);
        assertThat(atOnce(i -> body)).containsEntry(Reception.STORED, 1L).containsEntry(Reception.ALREADY_STORED, 199L);
        assertThat(centre.stored()).isEqualTo(1);
    }

    // Two servers on one database: each has an inbox of its own.
    @Test
    void twoInboxesTogetherNeverExceedTheLimitNorStoreTwice() throws InterruptedException {
        var other = newInbox();
        var links = java.util.stream.Stream.generate(centre::invite).limit(20).toList();
        var bodies = new ArrayList<byte[]>();
        for (int i = 0; i < SENDERS / 2; i++) {
            bodies.add(centre.unsealedBody(links.get(i % 20)));
        }
        var receptions = atOnce(i -> bodies.get(i / 2), i -> i % 2 == 0 ? inbox : other);
        assertThat(receptions).containsEntry(Reception.STORED, 100L).containsEntry(Reception.ALREADY_STORED, 100L);
        assertThat(centre.stored()).isEqualTo(100);
        assertThat(links).allSatisfy(link -> assertThat(centre.answers(link)).isEqualTo(5));
        other.destroy();
    }

    @Test
    void whatWaitsWhenTheServerStopsIsStoredFirst() throws InterruptedException {
        var links = java.util.stream.Stream.generate(centre::invite).limit(50).toList();
        var receptions = Collections.synchronizedList(new ArrayList<Reception>());
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (InvitationLink link : links) {
                var body = centre.unsealedBody(link);
                senders.submit((Callable<?>) () -> receptions.add(inbox.receive(arrival(body))));
            }
            inbox.destroy();
        }
        assertThat(receptions).hasSize(50).isSubsetOf(Reception.STORED, Reception.BUSY);
        assertThat(centre.stored()).isEqualTo(Collections.frequency(receptions, Reception.STORED));
        assertThat(inbox.receive(arrival(centre.unsealedBody(links.getFirst())))).isEqualTo(Reception.BUSY);
    }

    private interface Body {
        byte[] of(int sender);
    }

    private interface Inbox {
        AnswerInbox of(int sender);
    }

    private Map<Reception, Long> atOnce(Body body) throws InterruptedException {
        return atOnce(body, sender -> inbox);
    }

    private Map<Reception, Long> atOnce(Body body, Inbox to) throws InterruptedException {
        var go = new CountDownLatch(1);
        var receptions = Collections.synchronizedList(new ArrayList<Reception>());
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SENDERS; i++) {
                var arrival = arrival(body.of(i));
                var inbox = to.of(i);
                senders.submit((Callable<?>) () -> {
                    go.await();
                    return receptions.add(inbox.receive(arrival));
                });
            }
            go.countDown();
        }
        return List.copyOf(receptions).stream().collect(Collectors.groupingBy(r -> r, Collectors.counting()));
    }

    private Arrival arrival(byte[] body) {
        return Arrival.read(centre.id, body).orElseThrow();
    }

    private AnswerInbox newInbox() {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        return new AnswerInbox(new AnswerStore(new NamedParameterJdbcTemplate(source)), transactions, Clock.systemUTC());
    }
}
