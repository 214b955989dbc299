package balans.web.about;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Who runs this installation, and under which address people reach it.
@Component
class Operator {

    private final Contact contact;
    private final String baseUrl;

    Operator(@Value("${balans.contact:}") String contact, @Value("${balans.base-url:}") String baseUrl) {
        this.contact = new Contact(contact);
        this.baseUrl = baseUrl.strip().replaceFirst("/+$", "");
    }

    Contact contact() {
        return contact;
    }

    /// As configured; otherwise as this visitor sees it.
    String baseUrl(HttpServletRequest request) {
        return baseUrl.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).toUriString() : baseUrl;
    }
}
