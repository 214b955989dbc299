package balans;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(Balans.class).verify();
    }
}
