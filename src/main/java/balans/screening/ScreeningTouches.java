package balans.screening;

import static balans.identity.Touch.nobody;

import balans.identity.Touch;
import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import balans.identity.Touches;
import java.util.List;
import org.springframework.stereotype.Component;

/// What of parents and children a centre's routes show or change. Its pages are empty frames: what stands in them comes by
/// the other routes. Version numbers,
/// settings and counts are of nobody.
@Component
class ScreeningTouches implements Touches {

    private static final String AT = "/balansmeter/centrum/{centre}";

    @Override
    public List<Touch> lines() {
        return List.of(
                frame("werklijst"), frame("klassenlijst"), frame("uitnodigingen"), frame("papier"), frame("instellingen"),
                frame("einde"), frame("vragenlijst"), frame("kinderen/versies"),
                nobody("POST", AT + "/instellingen"),
                frame("scholen"), nobody("POST", AT + "/scholen"), frame("overeenkomst"), nobody("POST", AT + "/overeenkomst"),
                frame("vragen"), nobody("POST", AT + "/vragen"), frame("uitleg"), nobody("POST", AT + "/uitleg"),
                frame("planning"), nobody("POST", AT + "/planning"), frame("planning.csv"), frame("cijfers"),
                nobody("POST", AT + "/cijfers"), nobody("POST", AT + "/cijfers/intrekking"),
                of("POST", "/uitnodigingen/onbestelbaar", Act.UPDATE, What.INVITATIONS),
                of("GET", "/kinderen", Act.READ, What.CHILDREN),
                of("POST", "/kinderen/rijen", Act.READ, What.CHILDREN),
                of("POST", "/kinderen", Act.CREATE, What.CHILDREN),
                of("PUT", "/kinderen/{child}", Act.UPDATE, What.CHILDREN).about("child"),
                of("POST", "/kinderen/{child}/verwijdering", Act.DELETE, What.CHILDREN).about("child"),
                of("POST", "/uitnodigingen/verzonden", Act.UPDATE, What.INVITATIONS),
                of("POST", "/post", Act.EXECUTE, What.MAIL),
                of("POST", "/kinderen/{child}/ouders/verwijdering", Act.DELETE, What.CHILDREN).about("child"),
                frame("verzoeken"), of("GET", "/verzoeken/rijen", Act.READ, What.REQUESTS),
                of("POST", "/verzoeken", Act.CREATE, What.REQUESTS),
                frame("versleuteling"),
                of("POST", "/versleuteling/{kind}", Act.UPDATE, What.ANSWERS),
                of("GET", "/archief.bmz", Act.EXECUTE, What.ANSWERS),
                of("GET", "/antwoorden", Act.READ, What.ANSWERS),
                of("GET", "/tussenstand/{kind}", Act.READ, What.ANSWERS),
                of("GET", "/tussenstand/{kind}/{shard}", Act.READ, What.ANSWERS),
                of("PUT", "/tussenstand/{kind}/{shard}", Act.UPDATE, What.ANSWERS),
                of("GET", "/opvolging", Act.READ, What.FOLLOW_UPS),
                of("POST", "/opvolging", Act.CREATE, What.FOLLOW_UPS),
                of("PUT", "/opvolging/{id}", Act.UPDATE, What.FOLLOW_UPS).about("id"));
    }

    private static Touch frame(String below) {
        return nobody("GET", AT + "/" + below);
    }

    private static Touch of(String method, String below, Act act, What what) {
        return Touch.of(method, AT + below, act, what);
    }
}
