package balans.bench;

/// See [KeysBench].
final class EpochBench {

    private EpochBench() {}

    public static void main(String[] arguments) {
        KeysBench.epoch(KeysBench.Bench.of(arguments.length > 0 ? Integer.parseInt(arguments[0]) : KeysBench.CHILDREN));
        System.exit(0);
    }
}
