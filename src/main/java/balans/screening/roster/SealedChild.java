package balans.screening.roster;

/// A child as the server knows it: bytes it cannot open, under which epoch of the centre's key they were sealed, and
/// which version they are.
record SealedChild(String id, int epoch, int version, byte[] sealed) {

    static final int SEALED_MIN_BYTES = 12 + 16 + 2;
    static final int SEALED_MAX_BYTES = 16 * 1024;
}
