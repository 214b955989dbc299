package balans.landscape.local;

/// The areas a service can serve, as facets.
final class Area {

    static final String EVERYWHERE = "in:land";

    private Area() {}

    static String pc4(String digits) {
        return "in:pc4:" + Plain.key(digits);
    }

    static String municipality(String name) {
        return "in:gem:" + Plain.key(name);
    }

    static String region(String name) {
        return "in:regio:" + Plain.key(name);
    }
}
