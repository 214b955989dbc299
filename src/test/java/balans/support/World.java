package balans.support;

import static org.assertj.core.api.Assertions.assertThat;

import balans.identity.Organisations;
import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The people of tests on a running Balans, made over HTTP as browsers would: a programme manager with a programme
/// that is open today, and as many fresh centres with a nurse as a test asks for.
public final class World {

    private static final Map<RunningBalans, World> WORLDS = new WeakHashMap<>();
    /// Well below the twenty idle minutes after which somebody is signed out: a whole test run takes longer than that.
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final RunningBalans balans;
    private final Account managerAccount = new Account("Mira Maes");
    private final Visitor manager;
    private final String organisation;
    private final String programme;
    private Instant managerSeen = Instant.now();

    private World(RunningBalans balans) {
        this.balans = balans;
        this.manager = newManager(managerAccount);
        this.organisation = balans.part(JdbcClient.class)
                .sql("SELECT organisation FROM identity_membership WHERE person = :person")
                .param("person", managerAccount.person).query(String.class).single();
        this.programme = newProgramme();
    }

    public static synchronized World on(RunningBalans balans) {
        return WORLDS.computeIfAbsent(balans, World::new);
    }

    /// Signed in, also when no test has asked for her for a long time.
    public synchronized Visitor manager() {
        if (managerSeen.plus(FRESH).isBefore(Instant.now())) {
            assertThat(manager.post("/aanmelden", managerAccount.signingIn()).statusCode()).isEqualTo(200);
        }
        managerSeen = Instant.now();
        return manager;
    }

    public Account managerAccount() {
        return managerAccount;
    }

    public String programme() {
        return programme;
    }

    /// Somebody without an account.
    public Visitor stranger() {
        return new Visitor(balans.url());
    }

    /// A manager of another operating organisation, signed in.
    public Visitor newManager(Account account) {
        var visitor = new Visitor(balans.url());
        var body = account.opening(setUpToken());
        body.put("organisation", "Vereniging " + account.name);
        assertThat(visitor.post("/welkom", body).statusCode()).isEqualTo(200);
        return visitor;
    }

    /// A centre of the manager's programme, with a nurse who is signed in.
    public TestCentre newCentre(String name) {
        var centre = newCentreWithoutNurse(name);
        var token = balans.part(Organisations.class).accountToken(new OrganisationId(centre.id));
        assertThat(centre.nurse.post("/welkom", centre.opening(token)).statusCode()).isEqualTo(200);
        return centre;
    }

    /// The same before its account link has been used.
    public TestCentre newCentreWithoutNurse(String name) {
        var id = balans.part(Organisations.class).addCentre(name).value();
        var slug = "c-" + id.toLowerCase().replaceAll("[^a-z0-9]", "") + Integer.toHexString(id.hashCode());
        insertCentre(id, slug, name);
        return new TestCentre(balans.url(), id, slug, programme);
    }

    /// Written straight into the tables: what a manager does in pages is another test's subject.
    private void insertCentre(String id, String slug, String name) {
        balans.part(JdbcClient.class).sql("""
                INSERT INTO screening_centre (id, programme, slug, name, contact_name, contact_email, phone,
                                              help_lines, estimate_parents, created_at)
                VALUES (:id, :programme, :slug, :name, 'An Peeters', 'an@voorbeeld.be', '02 123 45 67',
                        'Tele-Onthaal 106', 500, :now)
                """)
                .param("id", id).param("programme", programme).param("slug", slug).param("name", name)
                .param("now", System.currentTimeMillis())
                .update();
    }

    private String newProgramme() {
        var id = RandomId.next();
        var today = LocalDate.now(balans.part(Clock.class));
        balans.part(JdbcClient.class).sql("""
                INSERT INTO screening_programme (id, organisation, name, questionnaire, questionnaire_version,
                                                 starts_on, ends_on, created_at)
                VALUES (:id, :organisation, 'Balansmeter 2026', 'voorbeeldvragenlijst', '0.1', :from, :until, :now)
                """)
                .param("id", id).param("organisation", organisation)
                .param("from", today.minusDays(30).toString()).param("until", today.plusDays(60).toString())
                .param("now", System.currentTimeMillis())
                .update();
        return id;
    }

    /// Beside the link that the start printed, so that tests can share one server.
    private String setUpToken() {
        var token = RandomId.next();
        var now = System.currentTimeMillis();
        balans.part(JdbcClient.class).sql("""
                INSERT INTO identity_account_link (token_hash, role, created_at, expires_at)
                VALUES (:hash, 'PROGRAMME_MANAGER', :now, :expires)
                """)
                .param("hash", sha256(token)).param("now", now).param("expires", now + 60_000)
                .update();
        return token;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
