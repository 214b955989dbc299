package balans.sealed;

import java.util.regex.Pattern;

/// The fragment of an invitation link. Browsers do not send a fragment to the server.
public record InvitationLink(byte[] secret, byte[] kid) {
    private static final int SECRET_BYTES = 16;
    private static final Pattern FRAGMENT = Pattern.compile("#?1\\.([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{22})");

    public static InvitationLink to(byte[] centrePublicKey) {
        return new InvitationLink(Bytes.random(SECRET_BYTES), KeyId.of(centrePublicKey));
    }

    public static InvitationLink parse(String fragment) {
        var parts = FRAGMENT.matcher(fragment);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a complete invitation link");
        }
        return new InvitationLink(Bytes.fromBase64url(parts.group(1)), Bytes.fromBase64url(parts.group(2)));
    }

    public String fragment() {
        return "#1." + Bytes.toBase64url(secret) + "." + Bytes.toBase64url(kid);
    }

    public InvitationKeys keys() {
        return InvitationKeys.of(secret);
    }
}
