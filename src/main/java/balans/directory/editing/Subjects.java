package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.Reportable;
import balans.directory.Reportable.Subject;
import balans.directory.entry.EntryStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Of what a visitor may say that it is not right: entries of the registers, and what instruments have beside them.
@Component
class Subjects {

    private final EntryStore entries;
    private final List<Reportable> others;

    Subjects(EntryStore entries, List<Reportable> others) {
        this.entries = entries;
        this.others = others;
    }

    Optional<Subject> find(String register, String id) {
        var kind = Kind.at(register);
        return kind.isPresent()
                ? entries.find(new EntryId(kind.get(), id)).map(entry -> new Subject(
                        register, id, entry.title(), entry.address(), "/redactie/" + register + "/" + id))
                : others.stream().filter(other -> other.register().equals(register)).findFirst().flatMap(other -> other.find(id));
    }
}
