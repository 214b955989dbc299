package balans.landscape.consent;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Informed.Manner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R002-13: who may decide, from which age, and for how long")
class MayDecideTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void belowTwelveTheParentsDecide() {
        assertThat(objection(Age.UNDER_12, false, Capacity.PARENT)).isNull();
        assertThat(objection(Age.UNDER_12, false, Capacity.GUARDIAN)).isNull();
        assertThat(objection(Age.UNDER_12, true, Capacity.PARENT)).isEqualTo(MayDecide.SECOND_PARENT_MISSING);
        assertThat(objection(Age.UNDER_12, true, Capacity.PARENT, Capacity.SECOND_PARENT)).isNull();
        assertThat(objection(Age.UNDER_12, false, Capacity.YOUNG_PERSON)).isEqualTo(MayDecide.NOT_THEIRS);
        assertThat(objection(Age.UNDER_12, false)).isEqualTo(MayDecide.PARENT_MISSING);
    }

    @Test
    void fromTwelveParentsAndYoungPersonDecideTogether() {
        assertThat(objection(Age.FROM_12, false, Capacity.PARENT)).isEqualTo(MayDecide.YOUNG_PERSON_MISSING);
        assertThat(objection(Age.FROM_12, false, Capacity.YOUNG_PERSON)).isEqualTo(MayDecide.PARENT_MISSING);
        assertThat(objection(Age.FROM_12, false, Capacity.PARENT, Capacity.YOUNG_PERSON)).isNull();
        assertThat(objection(Age.FROM_12, true, Capacity.PARENT, Capacity.YOUNG_PERSON))
                .isEqualTo(MayDecide.SECOND_PARENT_MISSING);
    }

    @Test
    void fromSixteenTheYoungPersonDecidesAlone() {
        assertThat(objection(Age.FROM_16, true, Capacity.YOUNG_PERSON)).isNull();
        assertThat(objection(Age.FROM_16, false, Capacity.PARENT)).isEqualTo(MayDecide.NOT_THEIRS);
    }

    @Test
    void beforeTheBirthTheMotherToBeDecides() {
        assertThat(objection(Age.UNBORN, false, Capacity.MOTHER_TO_BE)).isNull();
        assertThat(objection(Age.UNBORN, false, Capacity.PARENT)).isEqualTo(MayDecide.NOT_THEIRS);
    }

    /// Every age with every set of people: consent stands exactly when the rule in words says so.
    @Test
    void everySetOfPeopleIsJudgedAsTheLawSays() {
        for (var age : Age.values()) {
            for (int bits = 0; bits < 1 << Capacity.values().length; bits++) {
                for (var two : List.of(true, false)) {
                    var givers = EnumSet.noneOf(Capacity.class);
                    for (var capacity : Capacity.values()) {
                        if ((bits >> capacity.ordinal() & 1) == 1) {
                            givers.add(capacity);
                        }
                    }
                    assertThat(objection(age, two, givers.toArray(Capacity[]::new)) == null)
                            .as("%s %s two=%s", age, givers, two).isEqualTo(stands(age, two, givers));
                }
            }
        }
    }

    private static boolean stands(Age age, boolean two, Set<Capacity> who) {
        var mother = who.contains(Capacity.MOTHER_TO_BE);
        var child = who.contains(Capacity.YOUNG_PERSON);
        var parents = who.contains(Capacity.GUARDIAN)
                || who.contains(Capacity.PARENT) && (!two || who.contains(Capacity.SECOND_PARENT));
        return switch (age) {
            case UNBORN -> who.equals(Set.of(Capacity.MOTHER_TO_BE));
            case UNDER_12 -> parents && !child && !mother;
            case FROM_12 -> parents && child && !mother;
            case FROM_16 -> who.equals(Set.of(Capacity.YOUNG_PERSON));
        };
    }

    @Test
    void oneParentCanRefuseForTwo() {
        assertThat(MayDecide.objection(decision(Age.UNDER_12, true, Ground.CONSENT, true, null, "", 10, Capacity.PARENT))).isEmpty();
        assertThat(MayDecide.objection(decision(Age.UNDER_12, true, Ground.CONSENT, true, null, "", 10, Capacity.YOUNG_PERSON)))
                .contains(MayDecide.NOT_THEIRS);
    }

    @Test
    void withoutConsentSomebodyWasAskedAndTheReasonIsWritten() {
        assertThat(MayDecide.objection(decision(Age.UNDER_12, false, Ground.DANGER, false, null, "hash", 10)))
                .contains(MayDecide.NOBODY_CONSULTED);
        assertThat(MayDecide.objection(decision(Age.UNDER_12, false, Ground.DANGER, false, Entry.Consulted.COLLEAGUE, "", 10)))
                .contains(MayDecide.NO_REASON);
        assertThat(MayDecide.objection(decision(Age.UNDER_12, false, Ground.DANGER, false, Entry.Consulted.COLLEAGUE, "hash", 10)))
                .isEmpty();
    }

    @Test
    void consentIsPresumedOnlyBeforeTheBirth() {
        assertThat(MayDecide.objection(decision(Age.UNDER_12, false, Ground.PRESUMED, false, null, "", 10, Capacity.PARENT)))
                .contains(MayDecide.ONLY_BEFORE_BIRTH);
        assertThat(MayDecide.objection(decision(Age.UNBORN, false, Ground.PRESUMED, false, null, "", 10, Capacity.MOTHER_TO_BE)))
                .isEmpty();
    }

    @Test
    void aYesEndsWithinAYear() {
        assertThat(MayDecide.objection(decision(Age.UNDER_12, false, Ground.CONSENT, false, null, "", 366, Capacity.PARENT))).isEmpty();
        assertThat(MayDecide.objection(decision(Age.UNDER_12, false, Ground.CONSENT, false, null, "", 367, Capacity.PARENT)))
                .contains(MayDecide.ENDS_TOO_LATE);
        assertThat(MayDecide.objection(decision(Age.UNDER_12, false, Ground.CONSENT, false, null, "", 0, Capacity.PARENT)))
                .contains(MayDecide.ENDS_TOO_EARLY);
    }

    private static @Nullable MayDecide objection(Age age, boolean two, Capacity... givers) {
        return MayDecide.objection(decision(age, two, Ground.CONSENT, false, null, "", 30, givers)).orElse(null);
    }

    private static Decision decision(Age age, boolean two, Ground ground, boolean refused,
            Entry.@Nullable Consulted consulted, String note, int days, Capacity... givers) {
        return new Decision("d", new Subject("AAAAAAAAAAAAAAAAAAAAAA"), age, new ArrayList<>(List.of(givers)), two, ground, refused,
                new OrganisationId("s"), Regime.WGBO, List.of(new OrganisationId("r")), List.of(Category.CONTACT), "agreement",
                "Samen lezen", new Informed("2026-1", "nl", Manner.TALK, false), Entry.Form.SPOKEN, consulted, note, true,
                new PersonId("p"), NOW, NOW.plus(Duration.ofDays(days)));
    }
}
