package balans.agenda.timeline;

import java.util.List;

public record TimelinePage(String standing, Drawing drawing, List<Moment> moments) {

    public List<Moment> in(String state) {
        return moments.stream().filter(moment -> moment.state().equals(state)).toList();
    }
}
