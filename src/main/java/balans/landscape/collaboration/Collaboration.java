package balans.landscape.collaboration;

import java.time.LocalDate;
import java.util.List;

public record Collaboration(
        String id, Kind kind, String name, String region, String about, String url, LocalDate checkedOn, List<Member> members) {

    public enum Kind { VSV, IGO, RTA, MATERNITY, COALITION, OTHER }

    public Collaboration {
        members = List.copyOf(members);
    }
}
