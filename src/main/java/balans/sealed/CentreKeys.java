package balans.sealed;

/// The symmetric keys that follow from a centre's seed.
public record CentreKeys(byte[] roster, byte[] cache, byte[] ring, byte[] manifest, byte[] succession) {

    public static CentreKeys of(byte[] centreSeed) {
        return new CentreKeys(
                key(centreSeed, "roster"),
                key(centreSeed, "cache"),
                key(centreSeed, "ring"),
                key(centreSeed, "manifest"),
                key(centreSeed, "succession"));
    }

    private static byte[] key(byte[] centreSeed, String name) {
        return Bytes.hkdf(centreSeed, name, 32);
    }
}
