package balans.monitor.workshop;

import balans.canvas.Box;
import balans.monitor.statement.Statement;
import balans.web.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// The four boxes of the A4. What is written in the last one may become a statement, so it must be short enough.
@Component
class Boxes {

    private final List<Box> boxes;

    Boxes(Text texts) {
        boxes = Step.BOXES.stream()
                .map(step -> new Box(step.name(), texts.of("monitor.workshop.box." + step),
                        texts.of("monitor.workshop.hint." + step),
                        step == Step.STATEMENTS ? Statement.MAX_CHARS : Box.USUAL_MOST_CHARS))
                .toList();
    }

    List<Box> all() {
        return boxes;
    }
}
