package balans.landscape.referral;

import balans.identity.Looks;
import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.landscape.consent.SealedBytes;
import balans.landscape.consent.SubjectStore;
import balans.landscape.consent.SubjectStore.SealedSubject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// The parent's own page. The secret is in the link's fragment; what arrives here are an id and a proof made from it, so no
/// log and no address ever holds what opens a letter.
@Controller
class ParentController {

    record Door(@Nullable String parent, @Nullable String auth) {}

    /// @param recipient null: all of them
    record Wish(@Nullable String parent, @Nullable String auth, @Nullable String recipient, @Nullable String agreement) {}

    private final SubjectStore subjects;
    private final ParentView view;
    private final WithdrawConsent withdrawConsent;
    private final Looks looks;

    ParentController(SubjectStore subjects, ParentView view, WithdrawConsent withdrawConsent, Looks looks) {
        this.subjects = subjects;
        this.view = view;
        this.withdrawConsent = withdrawConsent;
        this.looks = looks;
    }

    @GetMapping("/zorglandschap/ouder")
    String show() {
        return "landscape/referral/parent";
    }

    @PostMapping("/zorglandschap/ouder/inzage")
    ResponseEntity<ParentView.View> look(@RequestBody Door door) {
        var subject = opened(door.parent(), door.auth());
        looks.byParent(subject.organisation(), Act.READ, What.REFERRALS, subject.subject().value(),
                "POST /zorglandschap/ouder/inzage");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view.of(subject));
    }

    @PostMapping("/zorglandschap/ouder/intrekking")
    ResponseEntity<ParentView.View> withdraw(@RequestBody Wish wish) {
        var subject = opened(wish.parent(), wish.auth());
        looks.byParent(subject.organisation(), Act.UPDATE, What.CONSENTS, subject.subject().value(),
                "POST /zorglandschap/ouder/intrekking");
        withdrawConsent.withdraw(subject.organisation(), subject.subject(),
                Optional.ofNullable(wish.recipient()).map(OrganisationId::new).orElse(null), wish.agreement(), null);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view.of(subject));
    }

    private SealedSubject opened(@Nullable String parent, @Nullable String auth) {
        var shown = SealedBytes.hash(SealedBytes.read(auth, 32, 32)).getBytes(StandardCharsets.UTF_8);
        return subjects.ofParent(SealedBytes.id(parent))
                .filter(s -> MessageDigest.isEqual(s.parentHash().getBytes(StandardCharsets.UTF_8), shown))
                .orElseThrow(() -> Refusal.of(Reason.NOT_FOUND, "no such link"));
    }
}
