package balans.screening.poll;

import java.util.ArrayDeque;
import java.util.Arrays;

/// A table of counts with its totals as a circulation: what flows into a row or a column flows out of it. Each count is an
/// edge; what is published has one value, and what is hidden may have any that keeps all totals right. How far such a
/// value can move is a largest flow in what is left over.
final class Circulation {

    static final int UNBOUNDED = 1_000_000_000;

    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final int[] value;

    Circulation(int nodes, int[] from, int[] to, int[] value) {
        this.nodes = nodes;
        this.from = from;
        this.to = to;
        this.value = value;
    }

    /// The lowest and the highest value that this edge can have while every edge that is not hidden keeps its own.
    int[] range(int edge, boolean[] hidden) {
        var up = flow(to[edge], from[edge], edge, hidden, UNBOUNDED);
        var down = flow(from[edge], to[edge], edge, hidden, value[edge]);
        return new int[] {value[edge] - down, up >= UNBOUNDED ? UNBOUNDED : value[edge] + up};
    }

    private int flow(int source, int sink, int without, boolean[] hidden, int most) {
        var room = new int[nodes][nodes];
        for (int e = 0; e < value.length; e++) {
            if (hidden[e] && e != without) {
                room[from[e]][to[e]] = UNBOUNDED;
                room[to[e]][from[e]] += value[e];
            }
        }
        var flow = 0;
        while (flow < most) {
            var before = path(room, source, sink);
            if (before[sink] < 0) {
                return flow;
            }
            var step = most - flow;
            for (int node = sink; node != source; node = before[node]) {
                step = Math.min(step, room[before[node]][node]);
            }
            for (int node = sink; node != source; node = before[node]) {
                room[before[node]][node] -= step;
                room[node][before[node]] = Math.min(UNBOUNDED, room[node][before[node]] + step);
            }
            flow += step;
        }
        return flow;
    }

    private int[] path(int[][] room, int source, int sink) {
        var before = new int[nodes];
        Arrays.fill(before, -1);
        before[source] = source;
        var waiting = new ArrayDeque<Integer>();
        waiting.add(source);
        while (!waiting.isEmpty() && before[sink] < 0) {
            var node = waiting.remove();
            for (int next = 0; next < nodes; next++) {
                if (before[next] < 0 && room[node][next] > 0) {
                    before[next] = node;
                    waiting.add(next);
                }
            }
        }
        return before;
    }
}
