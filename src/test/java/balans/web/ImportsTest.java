package balans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {

    @Test
    void whatAModuleImportsIsFollowedToTheEnd() {
        assertThat(Imports.of(List.of("/screening/worklist/work-list.js")))
                .contains("/screening/worklist/desk.js", "/screening/roster/centre-roster.js", "/sealed/rows.js",
                        "/sealed/box.js")
                .doesNotContain("/screening/worklist/work-list.js")
                .as("what only comes when it is needed").doesNotContain("/lib/hpke.js");
    }

    @Test
    void aModuleThatDoesNotExistIsAFault() {
        assertThatThrownBy(() -> Imports.of(List.of("/web/nothing.js"))).isInstanceOf(IllegalArgumentException.class);
    }
}
