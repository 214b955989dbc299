package balans.bench;

import balans.database.DatabaseKind;
import balans.sealed.Bytes;
import balans.sealed.InvitationLink;
import balans.support.SealedCentre;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A migrated database with one centre, and as many invitations as answers will be sent: one answer each.
final class Answers {

    final SealedCentre centre;
    final List<byte[]> bodies = new ArrayList<>();
    private final String databaseUrl;

    Answers(String databaseUrl, int count) throws SQLException {
        this.databaseUrl = databaseUrl;
        var source = new DriverManagerDataSource(databaseUrl);
        Flyway.configure().dataSource(source).placeholders(DatabaseKind.of(databaseUrl).placeholders()).load().migrate();
        centre = new SealedCentre(JdbcClient.create(source));
        invite(count);
    }

    private void invite(int count) throws SQLException {
        try (var connection = DriverManager.getConnection(databaseUrl);
                var insert = connection.prepareStatement("INSERT INTO screening_invitation"
                        + " (id, centre, auth_hash, school, made_on) VALUES (?, ?, ?, 'De Wip', '2026-11-01')")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                var link = InvitationLink.to(centre.publicKey);
                insert.setString(1, SealedCentre.invitationId(link));
                insert.setString(2, centre.id.value());
                insert.setString(3, Bytes.toBase64url(MessageDigest.getInstance("SHA-256").digest(link.keys().auth())));
                insert.addBatch();
                bodies.add(centre.unsealedBody(link));
            }
            insert.executeBatch();
            connection.commit();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
