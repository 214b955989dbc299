package balans.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The address under which people reach this installation, for links and QR codes that leave the page: as configured
/// in `balans.base-url`; otherwise as this visitor sees it.
@Component
public class PublicAddress {

    private final String configured;

    public PublicAddress(@Value("${balans.base-url:}") String configured) {
        this.configured = configured.strip().replaceFirst("/+$", "");
    }

    public String of(HttpServletRequest request) {
        return configured.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).toUriString() : configured;
    }
}
