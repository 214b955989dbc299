package balans.identity;

import balans.kernel.PersonId;
import org.springframework.stereotype.Component;

/// The ways to sign in beside the passphrase. Whoever starts anew with a kit has lost a device perhaps: they go.
@Component
class OtherWays {

    private final PasskeyStore passkeys;
    private final TotpStore codes;
    private final SsoStore links;

    OtherWays(PasskeyStore passkeys, TotpStore codes, SsoStore links) {
        this.passkeys = passkeys;
        this.codes = codes;
        this.links = links;
    }

    void forget(PersonId person) {
        passkeys.removeAllOf(person);
        codes.remove(person);
        links.removeAllOf(person);
    }
}
