package balans.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where people reach this installation, without a slash at the end: as configured, or else as this visitor does.
@Component
public class Site {

    private final String configured;

    public Site(@Value("${balans.base-url:}") String configured) {
        this.configured = configured.strip().replaceFirst("/+$", "");
    }

    /// For what is said outside a visit; empty when only visitors know the way.
    public String configured() {
        return configured;
    }

    public String address() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
    }
}
