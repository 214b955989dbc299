package balans.landscape.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R002-6, R002-7: seven opportunities and one's own, four ways, and an action")
class OpportunityTest {

    private final Visitor signedIn;
    private final Visitor anybody;

    OpportunityTest(Databases database) {
        var balans = RunningBalans.on(database);
        signedIn = World.on(balans).manager();
        anybody = World.on(balans).stranger();
    }

    @Test
    void theSevenOfTheSourceAndTheFourWaysAreThereForAnybody() {
        assertThat(anybody.get("/zorglandschap/kansen").body()).contains("Geïntegreerde oudercursussen", "Netwerken",
                "Samen leren", "Samenwerken met ouders", "Kijk wie er rond het gezin staan");
        assertThat(anybody.get("/zorglandschap/kansen").body().split("href=\"/zorglandschap/kansen/kans-")).hasSize(8);
    }

    @Test
    void ofOnesOwnOpportunityAnActionIsMade() {
        var made = signedIn.postForm("/zorglandschap/kansen", Map.of("kans", "Voorlezen in de wachtkamer", "organisatie", "De Wieg"));
        var path = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(signedIn.postForm(path + "/acties", Map.of("wat", "Boekenkast plaatsen", "wie", "Lies", "wanneer", "ooit")).body())
                .contains("Kijk dit veld na", "Boekenkast plaatsen");
        assertThat(signedIn.postForm(path + "/acties", Map.of("wat", "Boekenkast plaatsen", "wie", "Lies", "wanneer", "voorjaar 2027"))
                .statusCode()).isEqualTo(302);
        assertThat(anybody.get(path).body()).contains("Boekenkast plaatsen", "lente 2027", "Toegevoegd door De Wieg");
        assertThat(signedIn.postForm(path + "/weg", Map.of()).statusCode()).isEqualTo(302);
        assertThat(anybody.get(path).statusCode()).isEqualTo(404);
        assertThat(signedIn.postForm("/zorglandschap/kansen/kans-oudercursussen/weg", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void anEmptyOpportunityIsNotAdded() {
        assertThat(signedIn.postForm("/zorglandschap/kansen", Map.of("kans", " ", "tekst", "Omdat het kan")).body())
                .contains("Kijk dit veld na", "Omdat het kan");
    }
}
