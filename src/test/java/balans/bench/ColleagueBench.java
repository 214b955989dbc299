package balans.bench;

/// See [KeysBench].
final class ColleagueBench {

    private ColleagueBench() {}

    public static void main(String[] arguments) {
        KeysBench.colleague(KeysBench.Bench.of(arguments.length > 0 ? Integer.parseInt(arguments[0]) : KeysBench.CHILDREN));
        System.exit(0);
    }
}
