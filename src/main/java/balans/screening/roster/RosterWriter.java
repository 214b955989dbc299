package balans.screening.roster;

import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.screening.invitation.Invitations;
import balans.screening.programme.Centres;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes the whole class list of a centre as it comes out of the database.
@Component
class RosterWriter {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final Centres centres;
    private final ChildStore children;
    private final Invitations invitations;
    private final Erasures erasures;
    private final JsonMapper json;

    RosterWriter(Centres centres, ChildStore children, Invitations invitations, Erasures erasures, JsonMapper json) {
        this.centres = centres;
        this.children = children;
        this.invitations = invitations;
        this.erasures = erasures;
        this.json = json;
    }

    /// Not plain JSON, which the server compresses: sealed rows hardly shrink, and it costs more than reading them. The
    /// count of erasures is read before the rows: a child that is erased in between makes it too low, never too high.
    void write(OrganisationId id, HttpServletResponse response) throws IOException {
        var centre = centres.find(id).orElseThrow(() -> Refusal.notFound("centre"));
        var counted = erasures.countOf(id);
        response.setContentType("application/vnd.balans.class-list+json");
        try (var out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeStringProperty("programme", centre.programme());
            out.writeStringProperty("questionnaire", centre.questionnaire());
            out.writeNumberProperty("erasures", counted);
            out.writeArrayPropertyStart("children");
            children.forEach(id, child -> write(child, out));
            out.writeEndArray();
            out.writePOJOProperty("invitations", invitations.of(id));
            out.writeEndObject();
        }
    }

    private static void write(SealedChild child, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", child.id());
        out.writeNumberProperty("epoch", child.epoch());
        out.writeNumberProperty("version", child.version());
        out.writeStringProperty("sealed", BASE64URL.encodeToString(child.sealed()));
        out.writeEndObject();
    }
}
