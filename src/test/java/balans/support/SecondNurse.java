package balans.support;

import static balans.sealed.Bytes.fromBase64url;
import static balans.sealed.Bytes.toBase64url;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.Enrolment;
import balans.sealed.Enrolment.Newcomer;
import balans.sealed.Manifest;
import balans.sealed.MemberKeys;
import balans.sealed.Pin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// A colleague of a centre's first nurse, made over HTTP as their two browsers would.
public final class SecondNurse {

    public final Account account;
    public final Visitor visitor;
    public final MemberKeys member;
    public final Enrolment enrolment;
    private final TestCentre centre;
    private final Newcomer newcomer;

    /// Invited, with an account, and waiting.
    public SecondNurse(RunningBalans balans, TestCentre centre, String name) {
        this.centre = centre;
        account = new Account(name);
        visitor = new Visitor(balans.url());
        enrolment = new Enrolment(centre.id, RandomId.next(), Enrolment.newCode());
        member = MemberKeys.create(account.person, account.stretched, account.kdf);
        newcomer = new Newcomer(account.person, name, member.publicKey());
        var until = LocalDate.now().plusDays(14).toString();
        var made = centre.nurse.post(path("/uitnodigingen"), Map.of("id", enrolment.id(), "epoch", 1,
                "code", toBase64url(enrolment.sealCode(centre.seed, 1, until))));
        assertThat(made.statusCode()).isEqualTo(200);
        var opening = account.opening(Visitor.json(made).get("token").asString());
        opening.put("member", Map.of("publicKey", toBase64url(member.publicKey()), "wrap", toBase64url(member.wrap()),
                "pin", toBase64url(firstPin())));
        opening.put("proof", toBase64url(enrolment.proof(newcomer)));
        assertThat(visitor.post("/collega", opening).statusCode()).isEqualTo(200);
    }

    /// What the first nurse's browser sends when the proof is right.
    public SecondNurse admitted() {
        var ring = Visitor.json(centre.nurse.get(path("/ring")));
        var manifest = Manifest.verify(fromBase64url(ring.get("manifest").asString()), CentreKeys.of(centre.seed).manifest(), 0);
        var members = new ArrayList<>(manifest.members());
        members.add(new Manifest.Member(account.person, toBase64url(member.kid()), "NURSE", "2026-11-22"));
        var next = new Manifest(manifest.version() + 1, 1, members);
        var admission = new HashMap<String, Object>();
        admission.put("enrolment", enrolment.id());
        admission.put("share", toBase64url(new CentreShare("", centre.id, 1, account.person).seal(centre.seed, member.publicKey())));
        admission.put("first", toBase64url(enrolment.share(centre.seed, 1, newcomer)));
        admission.put("manifestVersion", next.version());
        admission.put("manifest", toBase64url(next.seal(CentreKeys.of(centre.seed).manifest())));
        assertThat(centre.nurse.post(path("/toelatingen"), admission).statusCode()).isEqualTo(204);
        return this;
    }

    public byte[] firstShareOf(byte[] seed) {
        return enrolment.share(seed, 1, newcomer);
    }

    private byte[] firstPin() {
        return Pin.expecting(enrolment).seal(member.seed(), account.person);
    }

    private String path(String below) {
        return "/collegas/" + centre.id + below;
    }
}
