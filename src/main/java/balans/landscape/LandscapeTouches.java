package balans.landscape;

import static balans.identity.Touch.nobody;

import balans.identity.Touch;
import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import balans.identity.Touches;
import java.util.List;
import org.springframework.stereotype.Component;

/// What of families the desk of an organisation around the child shows or changes. Agreements are between organisations.
@Component
class LandscapeTouches implements Touches {

    private static final String AT = "/zorglandschap/verwijzen/{centre}";

    @Override
    public List<Touch> lines() {
        return List.of(
                nobody("GET", AT + "/instellingen"), nobody("POST", AT + "/instellingen"), nobody("POST", AT + "/uit"),
                nobody("GET", AT + "/afspraken"), nobody("POST", AT + "/afspraken"),
                nobody("POST", AT + "/afspraken/{agreement}/instemming"),
                nobody("POST", AT + "/afspraken/{agreement}/vertrek"),
                nobody("GET", AT + "/afspraken/{agreement}/route"), nobody("POST", AT + "/afspraken/{agreement}/route"),
                of("GET", "", Act.READ, What.REFERRALS),
                of("GET", "/nieuw", Act.READ, What.CONSENTS),
                of("GET", "/kinderen", Act.READ, What.CHILDREN),
                of("GET", "/toestemmingen", Act.READ, What.CONSENTS),
                of("GET", "/toestemmingen.csv", Act.EXECUTE, What.CONSENTS),
                of("POST", "/toestemmingen", Act.CREATE, What.CONSENTS),
                of("GET", "/toestemmingen/{number}", Act.READ, What.CONSENTS).about("number"),
                of("POST", "/toestemmingen/{number}/intrekking", Act.UPDATE, What.CONSENTS).about("number"),
                of("GET", "/verwijzingen.csv", Act.EXECUTE, What.REFERRALS),
                of("POST", "/verwijzingen", Act.CREATE, What.REFERRALS),
                of("GET", "/verwijzingen/{referral}", Act.READ, What.REFERRALS).about("referral"),
                of("POST", "/verwijzingen/{referral}/ontvangst", Act.UPDATE, What.REFERRALS).about("referral"),
                of("POST", "/verwijzingen/{referral}/weigering", Act.UPDATE, What.REFERRALS).about("referral"),
                of("POST", "/verwijzingen/{referral}/afsluiting", Act.UPDATE, What.REFERRALS).about("referral"),
                of("POST", "/verwijzingen/{referral}/terugkoppeling", Act.UPDATE, What.REFERRALS).about("referral"));
    }

    private static Touch of(String method, String below, Act act, What what) {
        return Touch.of(method, AT + below, act, what);
    }
}
