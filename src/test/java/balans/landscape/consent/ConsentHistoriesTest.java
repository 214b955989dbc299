package balans.landscape.consent;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Entry.Withdrawal;
import balans.landscape.consent.Informed.Manner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A thousand histories of giving, refusing, withdrawing and waiting, and after every step every possible sharing. What
/// [Basis] says is compared with a model that knows nothing of records: a calendar with a cell a day, in which a yes
/// colours days and a no wipes them.
@DisplayName("R002-12, R002-15: no sharing without a valid basis, ever")
class ConsentHistoriesTest {

    private static final int HISTORIES = 1_000;
    private static final int STEPS = 14;
    private static final int DAYS = 400;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final OrganisationId SENDER = new OrganisationId("sender");
    private static final List<OrganisationId> RECIPIENTS = List.of(new OrganisationId("a"), new OrganisationId("b"));
    private static final List<String> AGREEMENTS = List.of("language", "care");
    private static final Subject CHILD = new Subject("AAAAAAAAAAAAAAAAAAAAAA");

    /// For one recipient, one purpose and one category: on which days may it be shared? A yes and a ground of law have a
    /// calendar each, because a no wipes only the first.
    private static final class Model {
        private final BitSet[][][] given = new BitSet[2][2][Category.values().length];
        private final List<Object[]> lawful = new ArrayList<>();

        Model() {
            for (var recipient : given) {
                for (var purpose : recipient) {
                    for (int c = 0; c < purpose.length; c++) {
                        purpose[c] = new BitSet();
                    }
                }
            }
        }

        void wipe(int recipient, int purpose, int from) {
            for (var category : given[recipient][purpose]) {
                category.clear(from, DAYS * 3);
            }
        }

        void colour(int recipient, int purpose, Set<Category> categories, int from, int until) {
            wipe(recipient, purpose, from);
            categories.forEach(c -> given[recipient][purpose][c.ordinal()].set(from, until));
        }

        boolean may(int recipient, int purpose, Set<Category> wanted, int day) {
            return wanted.stream().allMatch(c -> given[recipient][purpose][c.ordinal()].get(day))
                    || lawful.stream().anyMatch(l -> l[0].equals(recipient) && l[1].equals(purpose)
                            && ((Set<?>) l[2]).containsAll(wanted) && day < (int) l[3]);
        }
    }

    @Test
    void aThousandRandomHistoriesShareOnlyWhatTheModelAllows() {
        var allowed = 0;
        var refused = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var chance = new Random(seed);
            var entries = new ArrayList<Entry>();
            var model = new Model();
            var day = 0;
            for (int step = 0; step < STEPS; step++) {
                day += chance.nextInt(40);
                act(chance, entries, model, day);
                for (int recipient = 0; recipient < 2; recipient++) {
                    for (int purpose = 0; purpose < 2; purpose++) {
                        var wanted = someCategories(chance);
                        var basis = Basis.of(entries, wish(recipient, purpose, wanted), at(day));
                        var may = model.may(recipient, purpose, wanted, day);
                        assertThat(basis instanceof Basis.Valid).as("history %d, step %d: %s", seed, step, basis).isEqualTo(may);
                        if (may) {
                            allowed++;
                        } else {
                            refused++;
                        }
                    }
                }
            }
        }
        assertThat(allowed).as("both answers happen often").isGreaterThan(5_000);
        assertThat(refused).isGreaterThan(5_000);
    }

    private static void act(Random chance, List<Entry> entries, Model model, int day) {
        var recipient = chance.nextInt(3);
        var purpose = chance.nextInt(3);
        var length = 1 + chance.nextInt(120);
        var categories = someCategories(chance);
        var to = recipient == 2 ? List.of(0, 1) : List.of(recipient);
        var one = purpose == 2 ? 0 : purpose;
        switch (chance.nextInt(7)) {
            case 0, 1, 2 -> {
                entries.add(decision(to, one, Ground.CONSENT, false, categories, day, length));
                to.forEach(r -> model.colour(r, one, categories, day, day + length));
            }
            case 3 -> {
                entries.add(decision(to, one, Ground.CONSENT, true, categories, day, length));
                to.forEach(r -> model.wipe(r, one, day));
            }
            case 4 -> {
                var narrow = EnumSet.of(Category.CONTACT);
                entries.add(decision(to, one, Ground.DANGER, false, narrow, day, 5));
                to.forEach(r -> model.lawful.add(new Object[] {r, one, narrow, day + 5}));
            }
            case 5, 6 -> {
                entries.add(new Withdrawal("w", CHILD, recipient == 2 ? null : RECIPIENTS.get(recipient),
                        purpose == 2 ? null : AGREEMENTS.get(purpose), null, List.of(), at(day)));
                for (var r : to) {
                    for (var p : purpose == 2 ? List.of(0, 1) : List.of(purpose)) {
                        model.wipe(r, p, day);
                    }
                }
            }
            default -> throw new IllegalStateException(); // not sealed: a number
        }
    }

    private static Decision decision(
            List<Integer> to, int purpose, Ground ground, boolean refused, Set<Category> categories, int day, int length) {
        return new Decision("d", CHILD, Age.UNDER_12, List.of(Capacity.PARENT), false, ground, refused, SENDER, Regime.AVG,
                to.stream().map(RECIPIENTS::get).toList(), List.copyOf(categories), AGREEMENTS.get(purpose), "Samen lezen",
                new Informed("2026-1", "nl", Manner.TALK, false), Entry.Form.SPOKEN, Entry.Consulted.COLLEAGUE, "hash", true,
                new PersonId("p"), at(day), at(day + length));
    }

    private static Wish wish(int recipient, int purpose, Set<Category> categories) {
        return new Wish(RECIPIENTS.get(recipient), AGREEMENTS.get(purpose), categories);
    }

    private static Set<Category> someCategories(Random chance) {
        var some = new HashSet<>(Set.of(Category.CONTACT));
        Stream.of(Category.LANGUAGE, Category.HEALTH).filter(c -> chance.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private static Instant at(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
