package balans.agenda.edition;

import org.jspecify.annotations.Nullable;

/// How far an edition is. Each is reached once, in this order.
public enum EditionState {
    DRAFT, FROZEN, PUBLISHED, WITHDRAWN;

    @Nullable EditionState comesAfter() {
        return this == DRAFT ? null : values()[ordinal() - 1];
    }
}
