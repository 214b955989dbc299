package balans.identity;

import balans.identity.JoinOrganisation.NewColleague;
import balans.identity.JoinOrganisation.Outcome;
import balans.identity.JoinOrganisation.Outcome.Joined;
import balans.identity.JoinOrganisation.Outcome.NotAccepted;
import balans.kernel.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// The link of an invited colleague. Its token is in the fragment; the code goes another way and never comes here.
@Controller
class JoinController {

    record Link(@Nullable String token) {}

    record Invitation(String enrolment, String organisation, String organisationName) {}

    record To(String to) {}

    private final JoinOrganisation joinOrganisation;
    private final Organisations organisations;
    private final PersonStore persons;
    private final Sessions sessions;
    private final KeyChanges changes;

    JoinController(JoinOrganisation joinOrganisation, Organisations organisations, PersonStore persons, Sessions sessions,
            KeyChanges changes) {
        this.joinOrganisation = joinOrganisation;
        this.organisations = organisations;
        this.persons = persons;
        this.sessions = sessions;
        this.changes = changes;
    }

    @GetMapping("/collega")
    ModelAndView show(HttpServletRequest request) {
        var page = sessions.current(request).flatMap(who -> persons.find(who.person()))
                .map(p -> new JoinPage(p.id().value(), p.name(), p.email().value())).orElse(JoinPage.NOBODY);
        return new ModelAndView("identity/join/show", Map.of("page", page));
    }

    @PostMapping("/collega/uitnodiging")
    @ResponseBody
    Invitation invitation(@RequestBody Link asked) {
        var found = joinOrganisation.enrolment(asked.token());
        return new Invitation(found.id(), found.organisation().value(),
                organisations.nameOf(found.organisation()).orElse(""));
    }

    @PostMapping("/collega")
    ResponseEntity<Object> create(
            @RequestBody NewColleague sent, HttpServletRequest request, HttpServletResponse response) {
        var organisation = joinOrganisation.enrolment(sent.token()).organisation();
        return switch (join(sent)) {
            case Joined(PersonId person) -> {
                sessions.begin(person, request, response);
                changes.tell(organisation);
                yield ResponseEntity.ok(new To("/mijn"));
            }
            case NotAccepted no -> ResponseEntity.unprocessableContent().body(no);
        };
    }

    /// For somebody who has an account.
    @PostMapping("/collega/plaats")
    @ResponseBody
    To takeOn(SignedIn who, @RequestBody NewColleague sent) {
        var organisation = joinOrganisation.enrolment(sent.token()).organisation();
        joinOrganisation.join(who, sent);
        changes.tell(organisation);
        return new To("/mijn");
    }

    /// Two people can choose one address at the same moment; the database lets one of them.
    private Outcome join(NewColleague sent) {
        try {
            return joinOrganisation.join(sent);
        } catch (DuplicateKeyException sameMoment) {
            return new NotAccepted("email", "taken");
        }
    }
}
