package balans.demo;

import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.InvitationLink;
import java.util.List;
import java.util.Map;

/// A fictitious child with the links of its parents; what a roster row holds once it is opened.
record Child(
        String id, String code, String number, String first, String last, String born, String school,
        String schoolClass, List<Parent> parents) {

    record Parent(InvitationLink link, String email, String language) {

        String invitation() {
            return toBase64url(link.keys().id());
        }
    }

    Child(String code, String number, String first, String last, String born, String school, String schoolClass,
            List<Parent> parents) {
        this(RandomId.next(), code, number, first, last, born, school, schoolClass, parents);
    }

    Map<String, Object> row() {
        return Map.of(
                "v", 1, "code", code, "number", number, "first", first, "last", last, "born", born,
                "school", school, "class", schoolClass,
                "parents", parents.stream()
                        .map(p -> Map.of(
                                "invitation", p.invitation(),
                                "secret", toBase64url(p.link().secret()),
                                "email", p.email(),
                                "lang", p.language()))
                        .toList());
    }
}
