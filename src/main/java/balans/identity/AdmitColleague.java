package balans.identity;

import balans.identity.SeedShareStore.Holder;
import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A colleague's browser has found the newcomer's proof right: her place, the seed sealed to her, and a member list with
/// her on it, all or nothing. The same work of two browsers at one moment is done once.
@Component
class AdmitColleague {

    /// @param share the seed, sealed to the newcomer's key; `first` the same under the code, for her first opening
    record Admission(@Nullable String enrolment, @Nullable String share, @Nullable String first, int manifestVersion,
            @Nullable String manifest) {}

    private final EnrolmentStore enrolments;
    private final ColleagueStore colleagues;
    private final MemberKeyStore members;
    private final OrganisationKeyStore keys;
    private final KeyRing keyRing;
    private final Clock clock;

    AdmitColleague(EnrolmentStore enrolments, ColleagueStore colleagues, MemberKeyStore members,
            OrganisationKeyStore keys, KeyRing keyRing, Clock clock) {
        this.enrolments = enrolments;
        this.colleagues = colleagues;
        this.members = members;
        this.keys = keys;
        this.keyRing = keyRing;
        this.clock = clock;
    }

    @Transactional
    void admit(OrganisationId organisation, Admission admission) {
        var now = clock.instant();
        var epoch = keys.current(organisation).orElseThrow(() -> Refusal.notFound("key")).epoch();
        var enrolment = enrolments.pending(organisation, now).stream()
                .filter(e -> e.id().equals(admission.enrolment()) && e.epoch() == epoch).findFirst()
                .orElseThrow(AdmitColleague::meanwhile);
        var sent = enrolment.sent().orElseThrow(AdmitColleague::meanwhile);
        if (!enrolments.admit(enrolment, KeyRing.share(admission.first()), now)) {
            throw meanwhile();
        }
        colleagues.take(organisation, sent.person(), now);
        members.replace(organisation, sent.person(), sent.publicKey(), sent.pin(), sent.wrap(), now);
        keyRing.putShare(organisation, epoch, Holder.MEMBER, sent.person().value(), admission.share());
        addManifest(organisation, admission);
    }

    private void addManifest(OrganisationId organisation, Admission admission) {
        try {
            keyRing.addNextManifest(organisation, admission.manifestVersion(), admission.manifest());
        } catch (DuplicateKeyException sameMoment) {
            throw meanwhile();
        }
    }

    private static Refusal meanwhile() {
        return Refusal.of(Reason.CONFLICT, "the members changed meanwhile");
    }
}
