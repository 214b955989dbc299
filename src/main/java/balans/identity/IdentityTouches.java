package balans.identity;

import static balans.identity.Touch.nobody;
import static balans.identity.Touch.of;

import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looking into the log is a look as well, and so is who comes and goes: it says who may look.
@Component
class IdentityTouches implements Touches {

    @Override
    public List<Touch> lines() {
        return List.of(
                of("GET", "/logboek/{centre}", Act.READ, What.LOG),
                of("GET", "/logboek/{centre}/logboek.csv", Act.EXECUTE, What.LOG),
                of("GET", "/logboek/{centre}/kind/{child}", Act.READ, What.LOG).about("child"),
                of("POST", "/logboek/{centre}/inzage/kaart/{child}", Act.READ, What.CARD).about("child"),
                of("POST", "/logboek/{centre}/inzage/bestand", Act.EXECUTE, What.LIST_FILE),
                of("POST", "/logboek/{centre}/inzage/afdruk", Act.EXECUTE, What.PRINT),
                nobody("GET", "/collegas/{centre}"), nobody("GET", "/collegas/{centre}/ring"),
                nobody("GET", "/collegas/{centre}/live"), nobody("POST", "/collegas/{centre}/pin"),
                of("POST", "/collegas/{centre}/uitnodigingen", Act.CREATE, What.COLLEAGUES),
                of("POST", "/collegas/{centre}/uitnodigingen/{id}/intrekking", Act.DELETE, What.COLLEAGUES).about("id"),
                of("POST", "/collegas/{centre}/toelatingen", Act.CREATE, What.COLLEAGUES),
                of("POST", "/collegas/{centre}/sleutels", Act.UPDATE, What.COLLEAGUES),
                nobody("GET", "/logboek/{centre}/functionaris"),
                of("POST", "/logboek/{centre}/functionaris", Act.CREATE, What.OFFICERS),
                of("POST", "/logboek/{centre}/functionaris/{person}/einde", Act.DELETE, What.OFFICERS).about("person"));
    }
}
