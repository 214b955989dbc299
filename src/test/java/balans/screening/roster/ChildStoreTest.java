package balans.screening.roster;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.SealedCentre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-6: sealed children")
class ChildStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final JdbcTemplate database;
    private final ChildStore children;
    private final SealedCentre centre;
    private final SealedCentre other;

    ChildStoreTest(Databases databases) {
        this.database = new JdbcTemplate(databases.migrated());
        this.children = new ChildStore(database);
        this.centre = new SealedCentre(JdbcClient.create(database));
        this.other = new SealedCentre(JdbcClient.create(database));
    }

    @Test
    void everyFieldSurvives() {
        var child = child(1);
        assertThat(children.add(centre.id, List.of(child), DAY)).containsExactly(1);
        assertThat(all(centre.id)).usingRecursiveFieldByFieldElementComparator().containsExactly(child);
    }

    @Test
    void aChildThatIsThereStaysAsItIs() {
        var child = child(1);
        children.add(centre.id, List.of(child), DAY);
        var again = new SealedChild(child.id(), 1, 1, new byte[99]);
        assertThat(children.add(centre.id, List.of(again, child(2)), DAY)).containsExactly(0, 1);
        assertThat(all(centre.id)).filteredOn(c -> c.id().equals(child.id()))
                .usingRecursiveFieldByFieldElementComparator().containsExactly(child);
    }

    @Test
    void aStaleVersionReplacesNothing() {
        var child = child(1);
        children.add(centre.id, List.of(child), DAY);
        assertThat(children.replace(centre.id, new SealedChild(child.id(), 2, 1, new byte[50]), DAY)).isTrue();
        assertThat(children.replace(centre.id, new SealedChild(child.id(), 2, 1, new byte[60]), DAY)).isFalse();
        assertThat(all(centre.id)).singleElement().satisfies(now -> {
            assertThat(now.version()).isEqualTo(2);
            assertThat(now.epoch()).isEqualTo(2);
            assertThat(now.sealed()).hasSize(50);
        });
    }

    @Test
    void anotherCentreReachesNothing() {
        var child = child(1);
        children.add(centre.id, List.of(child), DAY);
        assertThat(all(other.id)).isEmpty();
        assertThat(children.exists(other.id, child.id())).isFalse();
        assertThat(children.replace(other.id, new SealedChild(child.id(), 1, 1, new byte[50]), DAY)).isFalse();
        assertThat(children.erase(other.id, child.id(), List.of())).isFalse();
        assertThat(all(centre.id)).hasSize(1);
    }

    @Test
    @DisplayName("RX-6: erasing a child takes its links, answers, follow-ups and what colleagues opened, and nothing else")
    void erasingTakesEverythingOfOneChild() {
        var child = child(1);
        var sibling = child(2);
        children.add(centre.id, List.of(child, sibling), DAY);
        var link = invited(child);
        var siblingLink = invited(sibling);
        for (var kind : List.of("answers", "children")) {
            database.update("INSERT INTO screening_cache_shard (centre, kind, shard, epoch, version, sealed) VALUES (?, ?, 0, 1, 1, ?)",
                    centre.id.value(), kind, new byte[10]);
        }
        assertThat(children.erase(centre.id, child.id(), List.of(link))).isTrue();
        assertThat(all(centre.id)).extracting(SealedChild::id).containsExactly(sibling.id());
        for (var table : List.of("screening_invitation", "screening_answer", "screening_follow_up")) {
            assertThat(database.queryForObject("SELECT count(*) FROM " + table, Long.class)).as(table).isEqualTo(1);
        }
        assertThat(database.queryForObject("SELECT count(*) FROM screening_cache_shard", Long.class)).isZero();
        assertThat(database.queryForObject("SELECT id FROM screening_invitation", String.class)).isEqualTo(siblingLink);
        var erasures = new Erasures(JdbcClient.create(database));
        assertThat(erasures.countOf(centre.id)).isEqualTo(1);
        assertThat(erasures.countOf(other.id)).isZero();
        assertThat(erasures.noneSince(centre.id, 1)).isTrue();
        assertThat(erasures.noneSince(centre.id, 0)).as("a browser that read the list before").isFalse();
    }

    @Test
    void aBrowserThatKnowsMostAsksForVersionsAndSomeRows() {
        var mine = List.of(child(1), child(2));
        var theirs = child(3);
        children.add(centre.id, mine, DAY);
        children.add(other.id, List.of(theirs), DAY);
        children.replace(centre.id, new SealedChild(mine.getFirst().id(), 2, 1, new byte[50]), DAY);
        assertThat(children.versions(centre.id).split(",")).containsExactlyInAnyOrder(
                mine.getFirst().id() + " 2 2", mine.getLast().id() + " 1 1");
        assertThat(children.versions(new OrganisationId("nobody's"))).isEmpty();
        assertThat(children.find(centre.id, List.of(mine.getFirst().id(), theirs.id()))).singleElement()
                .satisfies(row -> assertThat(row.sealed()).hasSize(50));
        assertThat(children.find(centre.id, List.of())).isEmpty();
    }

    private String invited(SealedChild child) {
        var link = RandomId.next();
        database.update("INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on) VALUES (?, ?, 'x', 'De Beer', ?)",
                link, centre.id.value(), DAY.toString());
        database.update("INSERT INTO screening_answer (invitation, submission, centre, kid, envelope, received_on) VALUES (?, ?, ?, ?, ?, ?)",
                link, RandomId.next(), centre.id.value(), centre.kid, new byte[1706], DAY.toString());
        database.update("INSERT INTO screening_follow_up (centre, id, child, epoch, version, sealed, changed_on) VALUES (?, ?, ?, 1, 1, ?, ?)",
                centre.id.value(), RandomId.next(), child.id(), new byte[40], DAY.toString());
        return link;
    }

    private List<SealedChild> all(OrganisationId id) {
        var found = new ArrayList<SealedChild>();
        children.forEach(id, found::add);
        return found;
    }

    private static SealedChild child(int fill) {
        var sealed = new byte[40];
        java.util.Arrays.fill(sealed, (byte) fill);
        return new SealedChild(RandomId.next(), 1, 1, sealed);
    }
}
