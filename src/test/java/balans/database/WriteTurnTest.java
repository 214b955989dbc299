package balans.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.support.Databases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WriteTurnTest {

    private final javax.sql.DataSource source = Databases.SQLITE.migrated();
    private final JdbcClient db = JdbcClient.create(source);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    private final WriteTurn turn = new WriteTurn(true, transaction);

    @BeforeEach
    void table() {
        db.sql("CREATE TABLE written (number INTEGER PRIMARY KEY)").update();
    }

    @AfterEach
    void close() {
        turn.close();
    }

    @Test
    void ofManyAtOnceEachIsWrittenOnceAndGetsItsOwnAnswer() throws Exception {
        var answers = together(200, number -> turn.take(() -> write(number)));
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get()).isEqualTo(i);
        }
        assertThat(count()).isEqualTo(200);
    }

    @Test
    void oneThatFailsFailsAloneAndItsNeighboursAreWritten() throws Exception {
        write(7);
        var answers = together(50, number -> turn.take(() -> write(number)));
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (i == 7) {
                assertThatThrownBy(answer::get).hasRootCauseInstanceOf(java.sql.SQLException.class);
            } else {
                assertThat(answer.get()).isEqualTo(i);
            }
        }
        assertThat(count()).isEqualTo(50);
    }

    /// The first holds the writer until the others stand in line: they go together, and one of them goes wrong.
    @Test
    void whatFailedLeavesNothingOfItselfBehind() throws Exception {
        var hold = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> turn.take(() -> {
                await(hold);
                return 0;
            }));
            var good = threads.submit(() -> turn.take(() -> write(1)));
            var bad = threads.submit(() -> turn.take(() -> {
                write(2);
                throw new IllegalStateException("wrong");
            }));
            Thread.sleep(100);
            hold.countDown();
            assertThat(good.get()).isEqualTo(1);
            assertThatThrownBy(bad::get).hasCauseInstanceOf(IllegalStateException.class);
        }
        assertThat(db.sql("SELECT number FROM written").query(Integer.class).list()).containsExactly(1);
    }

    private interface Act {
        Integer at(int number);
    }

    private static List<Future<Integer>> together(int times, Act act) throws InterruptedException {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < times; i++) {
                var number = i;
                all.add(threads.submit(() -> {
                    go.await();
                    return act.at(number);
                }));
            }
            go.countDown();
            return all;
        }
    }

    private Integer write(int number) {
        return transaction.execute(status -> {
            db.sql("INSERT INTO written (number) VALUES (:number)").param("number", number).update();
            return number;
        });
    }

    private int count() {
        return db.sql("SELECT count(*) FROM written").query(Integer.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
