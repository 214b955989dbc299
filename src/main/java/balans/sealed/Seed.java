package balans.sealed;

/// Every private key is a seed of 32 random bytes.
public final class Seed {
    public static final int BYTES = 32;

    private Seed() {}

    public static byte[] random() {
        return Bytes.random(BYTES);
    }

    public static byte[] publicKey(byte[] seed) {
        return Hpke.publicKey(Hpke.keyPair(seed));
    }
}
