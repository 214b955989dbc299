package balans.identity;

import balans.kernel.OrganisationId;
import java.util.List;
import java.util.Map;

/// What other modules may ask when an organisation goes for good.
public interface Farewell {

    /// The addresses of who acts for it now, to warn them.
    List<String> addressesOf(OrganisationId organisation);

    /// The fingerprints of all public keys it has had, oldest first.
    List<String> kidsOf(OrganisationId organisation);

    /// How much there is of each kind: what [#forget] would give.
    Map<String, Long> counts(OrganisationId organisation);

    /// Deletes the organisation, its keys and everything in which they are wrapped, its account links and memberships, and
    /// the accounts and sessions of whoever then has no other task here. Within the caller's transaction. A key that is
    /// wrapped nowhere can be opened by nobody, also not with a passphrase or a kit. Nothing of it goes while an instrument
    /// says that the organisation is [StillNeeded].
    ///
    /// @return how much went of each kind
    Map<String, Long> forget(OrganisationId organisation);

    /// Destroys the shred keys of all organisations that have gone: from then on no backup of their keys opens, with
    /// whatever passphrase or kit. After the transaction of [#forget], and again by whoever finds it undone.
    void shred();

    /// The tables in which that leaves deleted bytes.
    List<String> tables();
}
