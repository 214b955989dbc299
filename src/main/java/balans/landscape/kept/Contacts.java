package balans.landscape.kept;

import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.landscape.local.RowStore.Hanging;
import balans.mail.Mail;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whom we can ask about an object: the public addresses that it gives itself, then those of its organisation.
@Component
class Contacts {

    private final RowStore rows;

    Contacts(RowStore rows) {
        this.rows = rows;
    }

    List<String> of(Row row) {
        var addresses = new LinkedHashSet<String>();
        addresses.add(row.text("email"));
        under(row, addresses);
        if (row.entity().equals("location")) {
            rows.hangingOn(RowStore.PUBLIC, "location", List.of(row.id())).stream().map(Hanging::row)
                    .filter(one -> one.entity().equals("service_at_location")).limit(5)
                    .forEach(visit -> rows.find("service", visit.text("service_id")).ifPresent(service -> {
                        addresses.add(service.text("email"));
                        organisation(service, addresses);
                    }));
        }
        organisation(row, addresses);
        return addresses.stream().filter(Mail::isAddress).toList();
    }

    private void organisation(Row row, LinkedHashSet<String> into) {
        rows.find("organization", row.text("organization_id")).ifPresent(organisation -> {
            into.add(organisation.text("email"));
            under(organisation, into);
        });
    }

    private void under(Row row, LinkedHashSet<String> into) {
        rows.hangingOn(RowStore.PUBLIC, row.entity(), List.of(row.id())).stream().map(Hanging::row)
                .filter(one -> one.entity().equals("contact")).forEach(contact -> into.add(contact.text("email")));
    }
}
