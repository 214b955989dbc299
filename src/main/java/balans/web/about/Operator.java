package balans.web.about;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who runs this installation.
@Component
class Operator {

    private final Contact contact;

    Operator(@Value("${balans.contact:}") String contact) {
        this.contact = new Contact(contact);
    }

    Contact contact() {
        return contact;
    }
}
