package balans.monitor.thermometer;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How often each score from 1 to 5 was given. This is all that is kept of a round: a count has no owner and no order.
public record Scores(List<Integer> counts) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final Scores NONE = new Scores(List.of(0, 0, 0, 0, 0));

    public Scores {
        counts = List.copyOf(counts);
        if (counts.size() != HIGHEST || counts.stream().anyMatch(c -> c < 0)) {
            throw new IllegalArgumentException("five counts, none below zero");
        }
    }

    public static Scores of(Map<Integer, Integer> byScore) {
        return new Scores(IntStream.rangeClosed(LOWEST, HIGHEST).mapToObj(s -> byScore.getOrDefault(s, 0)).toList());
    }

    public static boolean isScore(int score) {
        return score >= LOWEST && score <= HIGHEST;
    }

    public int of(int score) {
        return counts.get(score - 1);
    }

    /// How many scores lie between these two, both included.
    public int between(int low, int high) {
        return IntStream.rangeClosed(low, high).map(this::of).sum();
    }

    public Scores plus(Scores others) {
        return new Scores(IntStream.rangeClosed(LOWEST, HIGHEST).mapToObj(s -> of(s) + others.of(s)).toList());
    }

    public int total() {
        return between(LOWEST, HIGHEST);
    }
}
