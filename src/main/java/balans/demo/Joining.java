package balans.demo;

import static balans.sealed.Bytes.fromBase64url;
import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.CentreShare;
import balans.sealed.Enrolment;
import balans.sealed.Enrolment.Newcomer;
import balans.sealed.Manifest;
import balans.sealed.MemberKeys;
import balans.sealed.Pin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A colleague who comes into a centre: what the nurse's browser and hers do, with a code that goes from mouth to ear.
record Joining(Centre centre, String site, LocalDate today) {

    void of(Person who) {
        var seed = centre.keyring().seed();
        var enrolment = new Enrolment(centre.id(), RandomId.next(), Enrolment.newCode());
        var member = MemberKeys.create(who.id, who.stretched, who.kdf);
        var newcomer = new Newcomer(who.id, who.name, member.publicKey());
        var made = centre.nurse().post(path("/uitnodigingen"), Map.of("id", enrolment.id(), "epoch", CentreKeyring.EPOCH,
                "code", toBase64url(enrolment.sealCode(seed, CentreKeyring.EPOCH, today.plusDays(14).toString()))));
        var opening = who.opening(JsonMapper.shared().readTree(made).get("token").asString());
        opening.put("member", Map.of("publicKey", toBase64url(member.publicKey()), "wrap", toBase64url(member.wrap()),
                "pin", toBase64url(Pin.expecting(enrolment).seal(member.seed(), who.id))));
        opening.put("proof", toBase64url(enrolment.proof(newcomer)));
        new Visitor(site).post("/collega", opening);
        admit(enrolment, newcomer, toBase64url(member.kid()));
    }

    private void admit(Enrolment enrolment, Newcomer newcomer, String kid) {
        var seed = centre.keyring().seed();
        var key = centre.keyring().keys().manifest();
        var ring = centre.nurse().get(path("/ring"));
        var list = Manifest.verify(fromBase64url(ring.get("manifest").asString()), key, 0);
        var members = new ArrayList<>(list.members());
        members.add(new Manifest.Member(newcomer.person(), kid, "NURSE", today.toString()));
        var next = new Manifest(list.version() + 1, CentreKeyring.EPOCH, members);
        var share = new CentreShare("", centre.id(), CentreKeyring.EPOCH, newcomer.person()).seal(seed, newcomer.publicKey());
        centre.nurse().post(path("/toelatingen"), Map.of("enrolment", enrolment.id(), "share", toBase64url(share),
                "first", toBase64url(enrolment.share(seed, CentreKeyring.EPOCH, newcomer)),
                "manifestVersion", next.version(), "manifest", toBase64url(next.seal(key))));
    }

    private String path(String below) {
        return "/collegas/" + centre.id() + below;
    }
}
