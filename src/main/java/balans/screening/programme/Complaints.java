package balans.screening.programme;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Everything that is wrong with one form, in the order of its fields.
public record Complaints(Set<Complaint> all) {

    static final Complaints NONE = new Complaints(Set.of());

    static Complaints of(Collection<Complaint> complaints) {
        return complaints.isEmpty() ? NONE : new Complaints(EnumSet.copyOf(complaints));
    }

    public Optional<Complaint> about(String field) {
        return all.stream().filter(c -> c.field().equals(field)).findFirst();
    }

    public boolean any() {
        return !all.isEmpty();
    }
}
