package balans.agenda.voice;

import balans.agenda.overview.Agendas;
import balans.agenda.overview.Ambition;
import balans.agenda.voice.Comment.State;
import balans.identity.Editor;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A comment on an ambition, by somebody with a task: a young person who takes part, a party, a coalition.
@Controller
class CommentController {

    private final CommentStore comments;
    private final Agendas agendas;
    private final Clock clock;

    CommentController(CommentStore comments, Agendas agendas, Clock clock) {
        this.comments = comments;
        this.agendas = agendas;
        this.clock = clock;
    }

    @GetMapping("/agenda/ambities/{id}/reactie")
    ModelAndView form(Editor by, @PathVariable String id) {
        return page(new CommentPage(ambition(id), "", "", "", false), HttpStatus.OK);
    }

    @PostMapping("/agenda/ambities/{id}/reactie")
    ModelAndView create(Editor by, @PathVariable String id, @RequestParam(name = "reactie", defaultValue = "") String words,
            @RequestParam(name = "naam", defaultValue = "") String who) {
        var ambition = ambition(id);
        var said = words.strip();
        var name = who.strip();
        var complaint = said.isEmpty() || said.length() > Comment.WORDS_MAX_CHARS ? "reactie"
                : name.isEmpty() || name.length() > Comment.NAME_MAX_CHARS ? "naam" : "";
        if (!complaint.isEmpty()) {
            return page(new CommentPage(ambition, words, who, complaint, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        comments.add(new Comment(RandomId.next(), id, said, name, by.person(), State.NEW, LocalDate.now(clock)));
        return page(new CommentPage(ambition, "", "", "", true), HttpStatus.OK);
    }

    private Ambition ambition(String id) {
        return agendas.now().ambition(id).orElseThrow(() -> Refusal.notFound("ambition"));
    }

    private static ModelAndView page(CommentPage page, HttpStatus status) {
        return new ModelAndView("agenda/voice/comment", Map.of("page", page), status);
    }
}
