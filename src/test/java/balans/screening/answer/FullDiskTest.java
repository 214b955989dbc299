package balans.screening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.SealedCentre;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

// reliability D5: a limit on the pages of the database is what a full disk looks like from inside.
class FullDiskTest {

    private final RunningBalans balans = RunningBalans.start(Databases.SQLITE.freshUrl());
    private final JdbcClient db = balans.part(JdbcClient.class);

    @AfterEach
    void stop() {
        balans.stop();
    }

    @Test
    void aFullDiskIsSaidAndLaterThereIsRoomWithoutARestart() throws IOException, InterruptedException {
        var pool = balans.part(com.zaxxer.hikari.HikariDataSource.class);
        pool.getHikariConfigMXBean().setMaximumPoolSize(1);
        var centre = new SealedCentre(db);
        var link = centre.invite();
        var other = centre.invite();
        while (pool.getHikariPoolMXBean().getTotalConnections() > 1) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        var pages = db.sql("PRAGMA page_count").query(Integer.class).single();
        db.sql("PRAGMA max_page_count = " + (pages + 1)).query(Integer.class).single();
        var body = centre.body(other);
        var statuses = new java.util.ArrayList<Integer>();
        for (int i = 0; i < 5; i++) {
            statuses.add(post(centre, centre.unsealedBody(link)));
        }
        assertThat(statuses).contains(507).isSubsetOf(201, 507);
        assertThat(post(centre, body)).isEqualTo(507);
        assertThat(db.sql("PRAGMA integrity_check").query(String.class).single()).isEqualTo("ok");

        db.sql("PRAGMA max_page_count = 1000000").query(Integer.class).single();
        assertThat(post(centre, body)).isEqualTo(201);
        assertThat(centre.envelopes(other)).hasSize(1);
        assertThat(centre.stored()).isEqualTo(statuses.stream().filter(status -> status == 201).count() + 1);
    }

    private int post(SealedCentre centre, byte[] body) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(balans.url() + "/v/" + centre.slug + "/answers"))
                    .header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
