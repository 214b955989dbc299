package balans.landscape.local;

import balans.directory.Reportable;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class LocalReports implements Reportable {

    private final RowStore rows;

    LocalReports(RowStore rows) {
        this.rows = rows;
    }

    @Override
    public String register() {
        return "zorglandschap";
    }

    @Override
    public Optional<Subject> find(String id) {
        return rows.find("service", id).map(service -> new Subject(register(), id, service.text("name"),
                "/zorglandschap/hier/" + id, "/redactie/zorglandschap/dienst/" + id));
    }
}
