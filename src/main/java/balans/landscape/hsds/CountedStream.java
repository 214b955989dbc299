package balans.landscape.hsds;

import balans.landscape.hsds.Finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// A file out of a zip, counted while it comes out, alone and with the others.
final class CountedStream extends InputStream {

    private static final long MOST_BYTES = 2L << 30;
    /// Tables shrink ten times, perhaps thirty; what shrinks more was made to do harm.
    private static final int MOST_SHRUNK = 150;
    private static final long SMALL = 16L << 20;

    static final class TooMuch extends RuntimeException {

        private final transient Rule rule;

        TooMuch(String file, Rule rule) {
            super(file, null, false, false);
            this.rule = rule;
        }

        Rule rule() {
            return rule;
        }
    }

    private final InputStream in;
    private final String name;
    private final long packed;
    private final AtomicLong all;
    private long own;

    CountedStream(InputStream in, String name, long packed, AtomicLong all) {
        this.in = in;
        this.name = name;
        this.packed = packed;
        this.all = all;
    }

    @Override
    public int read() throws IOException {
        var one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var some = in.read(into, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) {
        own += more;
        if (own > SMALL && own / packed > MOST_SHRUNK) {
            throw new TooMuch(name, Rule.BLOWN_UP);
        }
        if (all.addAndGet(more) > MOST_BYTES) {
            throw new TooMuch(name, Rule.TOO_LARGE);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
