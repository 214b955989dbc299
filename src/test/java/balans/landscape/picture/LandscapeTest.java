package balans.landscape.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LandscapeTest {

    private final Landscape landscape = new Landscape();

    @Test
    @DisplayName("R002-2: every player of the source has a role")
    void everyPlayerHasARole() {
        var roles = landscape.roles().stream().map(Landscape.Role::id).toList();
        assertThat(landscape.actors()).hasSize(12).extracting(Actor::role).allMatch(roles::contains);
    }

    @Test
    @DisplayName("R002-3: the birth chain is midwife, maternity care and youth health care, each with phase, focus and conversations")
    void theBirthChainIsWhole() {
        var chain = landscape.actors().stream().filter(Actor::inBirthChain).toList();
        assertThat(chain).extracting(Actor::id).containsExactlyInAnyOrder("verloskundige-zorg", "kraamzorg", "consultatiebureau-jgz");
        assertThat(chain).allSatisfy(actor -> {
            assertThat(actor.presence()).isNotNull();
            assertThat(actor.focus()).isNotEmpty();
            assertThat(actor.conversations()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("R002-4: between maternity care (day 8 to 10) and youth health care (day 14) only the midwife is around")
    void theGapIsComputed() {
        assertThat(landscape.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.first().id()).isEqualTo("kraamzorg");
            assertThat(gap.next().id()).isEqualTo("consultatiebureau-jgz");
            assertThat(gap.from()).isEqualTo(9);
            assertThat(gap.to()).isEqualTo(13);
            assertThat(gap.around()).extracting(Actor::id).containsExactly("verloskundige-zorg");
        });
        assertThat(landscape.handovers()).hasSize(3);
    }

    @Test
    void whoComesBeforeTheOtherLeavesLeavesNoGap() {
        var handovers = Handover.among(List.of(actor("a", new Presence(0, 10, 12)), actor("b", new Presence(12, 20, 20))));
        assertThat(handovers).containsExactly(new Handover.Overlap(actor("a", new Presence(0, 10, 12)), actor("b", new Presence(12, 20, 20)), 12, 12));
        assertThat(Handover.among(List.of(actor("a", new Presence(0, 10, 11)), actor("b", new Presence(12, 20, 20)))))
                .singleElement().isInstanceOfSatisfying(Handover.Gap.class, gap -> {
                    assertThat(gap.from()).isEqualTo(11);
                    assertThat(gap.to()).isEqualTo(11);
                    assertThat(gap.around()).isEmpty();
                });
    }

    @Test
    void aPresenceDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Presence(5, 4, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Presence(5, 9, 8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeOnlyGoesToTheRight() {
        var last = 0;
        for (int day = TimeScale.FIRST_DAY - 10; day <= TimeScale.LAST_DAY + 10; day++) {
            assertThat(TimeScale.x(day)).isBetween(TimeScale.START, TimeScale.END).isGreaterThanOrEqualTo(last);
            last = TimeScale.x(day);
        }
        assertThat(TimeScale.marks()).allSatisfy(mark -> assertThat(TimeScale.x(mark.day())).isEqualTo(mark.x()));
    }

    private static Actor actor(String id, Presence presence) {
        return new Actor(id, id, "geboorteketen", true, presence, "", "", "", false, "", "");
    }
}
