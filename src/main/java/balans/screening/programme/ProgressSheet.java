package balans.screening.programme;

import balans.web.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Progress as lines for a spreadsheet: one a centre, one a week of it, one a school or group of schools.
@Component
class ProgressSheet {

    private final Text texts;

    ProgressSheet(Text texts) {
        this.texts = texts;
    }

    List<List<String>> of(QuestionnaireChoice questionnaire, Progress progress) {
        var about = questionnaire.title() + " " + questionnaire.version() + ": " + questionnaire.label();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                word("kind"), word("centre"), word("week"), word("monday"), word("school"), word("invited"),
                word("sent"), word("answered"), word("waiting"), word("unsent"), word("questionnaire")));
        for (var centre : progress.centres()) {
            var name = centre.centre().name();
            lines.add(line(word("kind.centre"), name, "", "", "", centre.total(), about));
            for (var week : centre.weeks()) {
                lines.add(List.of(word("kind.week"), name, week.week().iso(), week.week().monday().toString(), "",
                        text(week.made()), text(week.sent()), text(week.answered()), "", "", about));
            }
            for (var school : centre.schools()) {
                lines.add(line(word("kind.school"), name, "", "", nameOf(school), school.tally(), about));
            }
        }
        return lines;
    }

    private String nameOf(SchoolGroup school) {
        if (school.together()) {
            return texts.of("screening.programme.school.together");
        }
        return school.school().isEmpty() ? texts.of("screening.programme.school.unnamed") : school.school();
    }

    private static List<String> line(
            String kind, String centre, String week, String monday, String school, Tally tally, String about) {
        return List.of(kind, centre, week, monday, school, text(tally.invited()), text(tally.sent()),
                text(tally.answered()), text(tally.waiting()), text(tally.unsent()), about);
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    private String word(String key) {
        return texts.of("screening.programme.sheet." + key);
    }
}
