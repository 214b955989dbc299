package balans.identity.access;

import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import balans.web.Site;
import balans.web.Text;
import balans.web.export.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The log as a file, with the names of NEN 7513 over its columns and, behind them, what ties the lines together: whoever has
/// the file can check the chain without us.
@Component
class AccessSheet {

    private static final List<String> HEADINGS = List.of(
            "EventID", "EventActionCode", "EventDateTime", "EventOutcomeIndicator", "EventTypeCode",
            "UserID", "AlternateUserID", "UserName", "UserIsRequestor", "RoleIDCode", "PurposeOfUse",
            "NetworkAccessPointTypeCode", "NetworkAccessPointID", "ResponsibleUserID", "ResponsibleUserName",
            "ParticipantObjectTypeCode", "ParticipantObjectTypeCodeRole", "ParticipantObjectDataLifeCycle",
            "ParticipantObjectIDTypeCode", "ParticipantObjectPermissionPolicySet", "ParticipantObjectSensitivity",
            "ParticipantObjectID", "ParticipantObjectName", "ParticipantObjectDetail", "ParticipantObjectDescription",
            "AuditEnterpriseSiteID", "AuditSourceID", "AuditSourceTypeCode", "Autorisatieprotocol",
            "Behandelrelatieprotocol", "Toestemmingsprofiel", "Number", "Act", "Previous", "Hash");
    /// Origination, use, amendment, deletion, and export for what somebody takes along.
    private static final Map<Act, String> LIFE_CYCLE = Map.of(
            Act.CREATE, "1", Act.READ, "6", Act.UPDATE, "3", Act.DELETE, "14", Act.EXECUTE, "10");

    private final Text texts;
    private final Site site;

    AccessSheet(Text texts, Site site) {
        this.texts = texts;
        this.site = site;
    }

    String of(String organisation, List<Line> lines) {
        var table = new ArrayList<List<String>>();
        table.add(HEADINGS);
        var source = site.address();
        lines.forEach(line -> table.add(row(organisation, source, line)));
        return Csv.of(table);
    }

    private List<String> row(String organisation, String source, Line line) {
        var a = line.access();
        var people = a.what() != What.LOG && a.what() != What.OFFICERS && a.what() != What.COLLEAGUES;
        var site = a.organisation().value();
        return List.of(
                a.event(), a.act().code(), a.at().toString(), "" + a.outcome(), a.what().name(),
                a.person().value(), "", a.name(), "true", a.role(), people ? "CARE" : "PRIVACY",
                "2", a.network(), site, organisation,
                people ? "1" : "2", people ? "1" : "13", LIFE_CYCLE.get(a.act()),
                "balans:" + (a.object().isEmpty() ? "all" : "random-id"), "member-of-organisation", people ? "health" : "log",
                a.object(), "", a.route(), texts.of("identity.access.what." + a.what().name()),
                site, source, "4", texts.of("identity.access.protocol." + a.role()),
                texts.of("identity.access.relation"), texts.of("identity.access.consent"),
                "" + line.number(), a.act().name(), line.previous(), line.hash());
    }
}
