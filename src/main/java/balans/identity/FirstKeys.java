package balans.identity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a browser sends when it makes the first keys of a centre: public keys, and private ones only wrapped.
record FirstKeys(NewMember member, NewCentreKey centre, NewKit kit, @Nullable String manifest) {

    FirstKeys {
        Objects.requireNonNull(member);
        Objects.requireNonNull(centre);
        Objects.requireNonNull(kit);
    }

    record NewMember(@Nullable String publicKey, @Nullable String wrap, @Nullable String pin) {}

    record NewCentreKey(@Nullable String publicKey, @Nullable String share) {}

    record NewKit(
            @Nullable String id, @Nullable String publicKey, @Nullable String authHash, @Nullable String share) {}
}
