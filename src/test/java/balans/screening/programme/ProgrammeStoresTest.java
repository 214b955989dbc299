package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.support.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class ProgrammeStoresTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final OrganisationId OPERATOR = new OrganisationId("operator");
    private static final OrganisationId OTHER = new OrganisationId("other");
    private static final Period PERIOD = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 6, 30));
    private static final Programme PROGRAMME =
            new Programme("p1", OPERATOR, "Najaar & \"winter\" ✓", "voorbeeldvragenlijst/0.1", PERIOD, false);
    private static final ManagedCentre CENTRE =
            new ManagedCentre(new OrganisationId("c1"), "de-brug", "De Brug", "An Peeters", "an@clb.be", 1_200);

    private final JdbcClient db;
    private final ProgrammeStore programmes;
    private final CentreStore centres;
    private final ProgressStore progress;

    ProgrammeStoresTest(Databases database) {
        db = database.client();
        programmes = new ProgrammeStore(db);
        centres = new CentreStore(db);
        progress = new ProgressStore(db);
        for (var id : List.of("operator", "other", "c1", "c2", "c3")) {
            db.sql("INSERT INTO identity_organisation (id, kind, name, created_at) VALUES (:id, :kind, :id, 0)")
                    .param("id", id).param("kind", id.startsWith("c") ? "CENTRE" : "OPERATOR").update();
        }
        programmes.add(PROGRAMME, NOW);
    }

    @Test
    void everythingAboutAProgrammeSurvives() {
        assertThat(programmes.find(OPERATOR, "p1")).contains(PROGRAMME);
    }

    @Test
    void aProgrammeOfAnotherOrganisationIsNotThere() {
        assertThat(programmes.find(OTHER, "p1")).isEmpty();
        assertThat(programmes.all(OTHER)).isEmpty();
    }

    @Test
    void theLastToStartComesFirst() {
        var later = new Programme("p2", OPERATOR, "Lente", "v/1",
                new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1)), false);
        programmes.add(later, NOW);
        assertThat(programmes.all(OPERATOR)).containsExactly(later, PROGRAMME);
    }

    @Test
    void aPeriodIsChangedByItsOwnerOnly() {
        var period = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        programmes.changePeriod(new Programme("p1", OTHER, "", "v/1", PERIOD, false), period);
        assertThat(programmes.find(OPERATOR, "p1").orElseThrow().period()).isEqualTo(PERIOD);
        programmes.changePeriod(PROGRAMME, period);
        assertThat(programmes.find(OPERATOR, "p1").orElseThrow().period()).isEqualTo(period);
    }

    @Test
    void aProgrammeIsClosedAndOpenedAgain() {
        programmes.close(PROGRAMME, NOW);
        assertThat(programmes.find(OPERATOR, "p1").orElseThrow().closed()).isTrue();
        programmes.reopen(PROGRAMME);
        assertThat(programmes.find(OPERATOR, "p1").orElseThrow().closed()).isFalse();
    }

    @Test
    void everythingAboutACentreSurvives() {
        assertThat(centres.add("p1", CENTRE, "112\n106", NOW)).isTrue();
        assertThat(centres.find("p1", "c1")).contains(CENTRE);
        assertThat(new Centres(db).findBySlug("de-brug").orElseThrow().helpLines()).isEqualTo("112\n106");
    }

    @Test
    void aSlugBelongsToOneCentre() {
        centres.add("p1", CENTRE, "", NOW);
        var second = new ManagedCentre(new OrganisationId("c2"), "de-brug", "Ook De Brug", "Bo", "bo@clb.be", 0);
        assertThat(centres.add("p1", second, "", NOW)).isFalse();
        assertThat(centres.isTaken("de-brug")).isTrue();
        assertThat(centres.of("p1")).containsExactly(CENTRE);
    }

    @Test
    void aCentreOfAnotherProgrammeIsNotThere() {
        centres.add("p1", CENTRE, "", NOW);
        assertThat(centres.find("p2", "c1")).isEmpty();
    }

    @Test
    void theContactAndWhatParentsSeeChangeApart() {
        centres.add("p1", CENTRE, "112", NOW);
        centres.changeContact(CENTRE.id(), "Bo", "bo@clb.be", 7);
        centres.changeSettings(CENTRE.id(), "CLB De Brug", "054 12 34 56", "112\n106");
        assertThat(centres.find("p1", "c1")).contains(
                new ManagedCentre(CENTRE.id(), "de-brug", "CLB De Brug", "Bo", "bo@clb.be", 7));
        var seen = new Centres(db).find(CENTRE.id()).orElseThrow();
        assertThat(seen.phone()).isEqualTo("054 12 34 56");
        assertThat(seen.helpLines()).isEqualTo("112\n106");
    }

    @Test
    void linksAreCountedPerSchoolAndPerDay() {
        centres.add("p1", CENTRE, "", NOW);
        var other = new Programme("p2", OPERATOR, "Ander", "v/1", PERIOD, false);
        programmes.add(other, NOW);
        centres.add("p2", new ManagedCentre(new OrganisationId("c2"), "twee", "Twee", "Bo", "bo@clb.be", 0), "", NOW);
        invite("c1", "A", "2026-11-02", null, null);
        invite("c1", " A ", "2026-11-02", "2026-11-03", null);
        invite("c1", "A", "2026-11-02", "2026-11-03", "2026-11-10");
        invite("c1", "B", "2026-11-03", null, "2026-11-10");
        invite("c2", "A", "2026-11-02", "2026-11-02", "2026-11-02");
        assertThat(progress.schoolsByCentre("p1")).containsOnlyKeys("c1").containsEntry("c1", List.of(
                new SchoolTally("A", new Tally(3, 2, 1, 1)), new SchoolTally("B", new Tally(1, 0, 1, 0))));
        assertThat(progress.daysByCentre("p1")).containsOnlyKeys("c1").containsEntry("c1", List.of(
                new WeekTally.Day(LocalDate.of(2026, 11, 2), 3, 0, 0),
                new WeekTally.Day(LocalDate.of(2026, 11, 3), 1, 2, 0),
                new WeekTally.Day(LocalDate.of(2026, 11, 10), 0, 0, 2)));
    }

    private int next;

    private void invite(String centre, String school, String made, String sent, String answered) {
        db.sql("""
                INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on, sent_on, answered_on)
                VALUES (:id, :centre, 'h', :school, :made, :sent, :answered)
                """)
                .param("id", "i" + next++).param("centre", centre).param("school", school)
                .param("made", made).param("sent", sent).param("answered", answered)
                .update();
    }
}
