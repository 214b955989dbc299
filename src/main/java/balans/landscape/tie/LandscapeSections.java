package balans.landscape.tie;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.OrganisationSections;
import balans.landscape.local.FindServices;
import balans.landscape.local.RowStore;
import balans.landscape.local.Wanted;
import balans.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an organisation of the register does around young children: its services, and what it works on with others.
@Component
@Order(5)
class LandscapeSections implements OrganisationSections {

    private static final int SHOWN = 20;

    private final TieStore ties;
    private final FindServices find;
    private final RowStore rows;
    private final JdbcClient db;
    private final Text texts;

    LandscapeSections(TieStore ties, FindServices find, RowStore rows, JdbcClient db, Text texts) {
        this.ties = ties;
        this.find = find;
        this.rows = rows;
        this.db = db;
        this.texts = texts;
    }

    @Override
    public List<Section> of(EntryId organisation) {
        return organisation.kind() != Kind.ORGANISATION ? List.of() : List.of(
                new Section(texts.of("landscape.tie.section.services"), services(organisation.id())),
                new Section(texts.of("landscape.tie.section.together"), together(organisation.id())));
    }


    private List<Line> services(String entry) {
        var lines = new ArrayList<Line>();
        for (var organisation : ties.organisationsOf(entry)) {
            var found = find.services(Wanted.EVERYTHING.open().with("org", organisation), 1, SHOWN);
            var services = rows.all(RowStore.PUBLIC, "service", found.ids());
            found.ids().stream().map(services::get).filter(Objects::nonNull)
                    .forEach(service -> lines.add(new Line(service.text("name"), "/zorglandschap/hier/" + service.id())));
            if (found.total() > SHOWN) {
                lines.add(new Line(texts.of("landscape.tie.section.all", found.total()), "/zorglandschap/hier?aanbieder=" + organisation));
            }
        }
        return lines;
    }

    private List<Line> together(String entry) {
        return db.sql("""
                SELECT c.name AS title, '/zorglandschap/verbanden' AS address FROM landscape_member m
                JOIN landscape_collaboration c ON c.id = m.owner WHERE m.organisation = :entry
                UNION ALL
                SELECT a.title, '/zorglandschap/verbanden#ketenafspraken' FROM landscape_member m
                JOIN landscape_chain a ON a.id = m.owner WHERE m.organisation = :entry
                ORDER BY 1
                """).param("entry", entry).query((row, index) -> new Line(row.getString("title"), row.getString("address"))).list();
    }
}
