package balans.conversation.own;

import balans.canvas.Box;
import balans.conversation.sheet.Sheets;
import balans.web.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The boxes of a sheet: the opening question, the policy question for each side of health (R000-4), the seven
/// headings, and what professionals want to learn (R000-16), and how young people take part (R000-26).
@Component
class Boxes {

    static final String GOALS = "wederzijdse-doelen";
    static final int MOST_CHARS = 500;

    private final List<Box> boxes;

    Boxes(Sheets sheets, Text texts) {
        var all = new ArrayList<Box>();
        all.add(box("opening", texts.of("conversation.own.box.opening"), texts.of("conversation.own.hint.opening")));
        for (var goal : sheets.model().goals()) {
            all.add(box("beleid-" + goal.id(), texts.of("conversation.own.box.policy", goal.name().toLowerCase()),
                    texts.of("conversation.own.hint.policy")));
        }
        sheets.headings().forEach(heading -> all.add(box(heading.id(), heading.name(), "")));
        all.add(box("scholing", texts.of("conversation.own.box.training"), texts.of("conversation.own.hint.training")));
        all.add(box("jongeren", texts.of("conversation.own.box.young"), texts.of("conversation.own.hint.young")));
        boxes = List.copyOf(all);
    }

    List<Box> all() {
        return boxes;
    }

    private static Box box(String key, String title, String hint) {
        return new Box(key, title, hint, MOST_CHARS);
    }
}
