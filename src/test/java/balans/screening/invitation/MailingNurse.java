package balans.screening.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A nurse of a fresh centre, whose browser hands messages to the relay.
final class MailingNurse {

    static final String SECRET = "1.geheimgeheimgeheimgeh.kidkidkidkidkidkidkidk";

    private final RunningBalans balans;
    private final TestCentre centre;

    MailingNurse(RunningBalans balans, String centre) {
        this.balans = balans;
        this.centre = World.on(balans).newCentre(centre);
    }

    OrganisationId id() {
        return new OrganisationId(centre.id);
    }

    List<String> invite(int number) {
        var links = IntStream.range(0, number)
                .mapToObj(i -> new NewInvitation(RandomId.next(), "h".repeat(43), "De Beer")).toList();
        balans.part(Invitations.class).add(id(), links, LocalDate.of(2026, 11, 1));
        return links.stream().map(link -> String.valueOf(link.id())).toList();
    }

    Invitation find(String link) {
        return balans.part(Invitations.class).find(id(), link).orElseThrow();
    }

    HttpResponse<String> post(List<Map<String, Object>> messages) {
        return centre.nurse.post(centre.path("/post"), Map.of("messages", messages));
    }

    /// `outcome/why` of each message.
    List<String> send(List<Map<String, Object>> messages) {
        var response = post(messages);
        assertThat(response.statusCode()).isEqualTo(200);
        var lines = new ArrayList<String>();
        for (JsonNode line : Visitor.json(response).get("results")) {
            lines.add(line.get("outcome").asString() + "/" + line.get("why").asString());
        }
        return lines;
    }

    static List<Map<String, Object>> messages(List<String> links) {
        return new ArrayList<>(links.stream()
                .map(link -> message(link, "o." + link.replaceAll("[^A-Za-z0-9]", "x") + "@ouders.example")).toList());
    }

    static Map<String, Object> message(String link, String to) {
        return new HashMap<>(Map.of("to", to, "subject", "Hoe gaat het met u?", "language", "nl", "invitation", link,
                "reminder", false, "body", "Beste ouder,\n\nNaar de vragen:\nhttps://balans.example/v/brug#" + SECRET));
    }
}
