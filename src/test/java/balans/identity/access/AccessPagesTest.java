package balans.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import balans.identity.PrivacyOfficers;
import balans.kernel.OrganisationId;
import balans.support.Account;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import balans.web.export.Csv;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-5: the privacy officer reads who looked, and nothing else")
class AccessPagesTest {

    private static final String CHILD = "BBBBBBBBBBBBBBBBBBBBBB";

    private final RunningBalans balans;
    private final TestCentre centre;
    private final Visitor officer;

    AccessPagesTest(Databases database) {
        balans = RunningBalans.on(database);
        centre = World.on(balans).newCentre("CLB De Wacht");
        var token = balans.part(PrivacyOfficers.class).accountToken(new OrganisationId(centre.id));
        officer = new Visitor(balans.url());
        var opened = officer.post("/welkom", new Account("Pia Privacy").opening(token));
        assertThat(opened.statusCode()).isEqualTo(200);
        centre.nurse.get(centre.path("/kinderen"));
        centre.nurse.post("/logboek/" + centre.id + "/inzage/kaart/" + CHILD, Map.of());
    }

    @Test
    void sheSeesWhoLookedFilteredByTheAddress() {
        var all = officer.get("/logboek/" + centre.id).body();
        assertThat(all).contains("An Peeters", "verpleegkundige", "kinderen", "één kind", CHILD);
        assertThat(officer.get("/logboek/" + centre.id + "?kind=" + CHILD).body()).contains("één kind, met antwoorden</td>"
                .replace("</td>", ""), CHILD).doesNotContain("meer kinderen tegelijk");
        assertThat(officer.get("/logboek/" + centre.id + "?vanaf=" + LocalDate.now().plusDays(2)).body())
                .contains("Geen regels gevonden");
        assertThat(officer.get("/logboek/" + centre.id + "?vanaf=onzin&wat=onzin&voor=onzin").body()).contains(CHILD);
        assertThat(officer.get("/logboek/" + centre.id + "?wat=LOG").body()).as("her own look").contains("Pia Privacy");
        assertThat(officer.get("/logboek/" + centre.id + "?weergave=afdruk").body()).contains(CHILD).doesNotContain("<select");
        assertThat(officer.get("/mijn").body()).contains("/logboek/" + centre.id);
    }

    @Test
    void theFileHasAllFieldsOfTheNormAndTheChain() {
        var lines = Csv.read(officer.get("/logboek/" + centre.id + "/logboek.csv?kind=" + CHILD).body()).orElseThrow();
        var head = lines.getFirst();
        var line = lines.get(1);
        for (var field : java.util.List.of("EventID", "EventActionCode", "EventDateTime", "EventOutcomeIndicator", "EventTypeCode",
                "UserID", "UserName", "UserIsRequestor", "RoleIDCode", "PurposeOfUse", "NetworkAccessPointTypeCode",
                "NetworkAccessPointID", "ResponsibleUserID", "ParticipantObjectTypeCode", "ParticipantObjectTypeCodeRole",
                "ParticipantObjectDataLifeCycle", "ParticipantObjectIDTypeCode", "ParticipantObjectPermissionPolicySet",
                "ParticipantObjectSensitivity", "ParticipantObjectID", "ParticipantObjectDetail",
                "ParticipantObjectDescription", "AuditEnterpriseSiteID", "AuditSourceID", "AuditSourceTypeCode",
                "Autorisatieprotocol", "Behandelrelatieprotocol", "Toestemmingsprofiel", "Number", "Hash")) {
            assertThat(line.get(head.indexOf(field))).as(field).isNotBlank();
        }
        assertThat(line.get(head.indexOf("ParticipantObjectName"))).as("never whom").isEmpty();
        assertThat(line.get(head.indexOf("ParticipantObjectID"))).isEqualTo(CHILD);
        assertThat(line.get(head.indexOf("EventActionCode"))).isEqualTo("R");
        assertThat(lines).hasSize(2);
    }

    @Test
    void sheHoldsNoKeyAndOpensNoPageOfANurse() {
        for (var path : java.util.List.of(centre.path("/kinderen"), centre.path("/antwoorden"), centre.path("/werklijst"),
                "/logboek/" + centre.id + "/functionaris", "/mijn/sleutels?centrum=" + centre.id)) {
            assertThat(officer.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(centre.nurse.get("/logboek/" + centre.id).statusCode()).as("a nurse who is not named").isEqualTo(404);
        var next = World.on(balans).newCentre("CLB Hiernaast");
        assertThat(officer.get("/logboek/" + next.id).statusCode()).isEqualTo(404);
    }

    @Test
    void theCentreNamesHerAndLetsHerGo() {
        var page = centre.nurse.get("/logboek/" + centre.id + "/functionaris").body();
        assertThat(page).contains("Pia Privacy");
        var at = page.indexOf("/functionaris/") + "/functionaris/".length();
        var person = page.substring(at, page.indexOf("/einde", at));
        centre.nurse.postForm("/logboek/" + centre.id + "/functionaris/" + person + "/einde", Map.of());
        assertThat(officer.get("/logboek/" + centre.id).statusCode()).isEqualTo(404);
        var me = centre.account.person;
        centre.nurse.postForm("/logboek/" + centre.id + "/functionaris", Map.of("person", me));
        assertThat(centre.nurse.get("/logboek/" + centre.id + "?wat=OFFICERS").body()).contains("An Peeters", person);
        assertThat(centre.nurse.postForm("/logboek/" + centre.id + "/functionaris", Map.of("person", "")).body())
                .contains("/welkom#");
    }

    @Test
    void aParentIsShownWhoLookedAtOneChild() {
        assertThat(centre.nurse.get("/logboek/" + centre.id + "/kind/" + CHILD).body())
                .contains("Wie keek hier?", "An Peeters", "één kind, met antwoorden").doesNotContain("meer kinderen tegelijk");
    }
}
