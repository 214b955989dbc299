package balans.identity.access;

import balans.identity.KeyHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What happens in a browser alone, because only it can open things: it asks here first, and shows nothing without an answer.
/// The line is written by who gives the proof; nothing else has to happen.
@Controller
@RequestMapping("/logboek/{centre}/inzage")
class LookController {

    @PostMapping("/kaart/{child}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void card(KeyHolder by, @PathVariable String child) {}

    @PostMapping("/bestand")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void file(KeyHolder by) {}

    @PostMapping("/afdruk")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void print(KeyHolder by) {}
}
