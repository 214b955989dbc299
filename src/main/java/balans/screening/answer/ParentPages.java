package balans.screening.answer;

import balans.kernel.Refusal;
import balans.screening.programme.Centre;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaire.Language;
import balans.screening.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts parents' pages together.
@Component
class ParentPages {

    /// The texts that the page's script says itself; the others are in the HTML.
    private static final List<String> SPOKEN = List.of(
            "pagina-titel", "voortgang", "overgeslagen", "knop-veranderen", "fout-kies-antwoord", "kies-een-antwoord",
            "bezig-met-versturen", "fout-geen-internet", "fout-niet-bewaard", "opnieuw-vanzelf", "fout-link-ongeldig",
            "fout-link-verlopen", "fout-al-verstuurd", "gesprek-gevraagd", "kopie-titel",
            "bevestiging-tekst", "tip-samen-praten", "hulp-bellen", "wie-vult-in", "vraag-hulp-gehad", "vraag-contact",
            "antwoord-nee", "voorbeeld-label", "geen-oordeel", "knop-opnieuw", "knop-versturen");

    private final Questionnaires questionnaires;
    private final JsonMapper json;
    private final Clock clock;

    ParentPages(Questionnaires questionnaires, JsonMapper json, Clock clock) {
        this.questionnaires = questionnaires;
        this.json = json;
        this.clock = clock;
    }

    /// @param asked the language of the address, when it names one
    /// @param accepted what the browser prefers
    ParentPage page(Centre centre, @Nullable String asked, List<Locale> accepted) {
        var questionnaire = questionnaires.find(centre.questionnaire()).orElseThrow(() -> Refusal.notFound("questionnaire"));
        var language = choose(questionnaire, asked, accepted);
        var state = stateOf(centre);
        var date = state == ParentPage.State.EARLY ? centre.startsOn() : centre.endsOn();
        var texts = ParentTexts.of(questionnaire, centre, language, date);
        var spoken = new TreeMap<String, String>();
        SPOKEN.forEach(key -> spoken.put(key, texts.get(key)));
        if (questionnaire.showsScore()) {
            questionnaire.bands().stream().flatMap(band -> Stream.of(ParentTexts.word(band), ParentTexts.advice(band)))
                    .forEach(key -> spoken.put(key, texts.get(key)));
        }
        var scoring = questionnaire.showsScore() ? json.writeValueAsString(Scoring.of(questionnaire)) : "";
        return new ParentPage(centre, questionnaire, language, state, texts, json.writeValueAsString(spoken), scoring);
    }

    /// Words for an address that is no centre's: in the languages of the first questionnaire.
    LostPage lost(@Nullable String asked, List<Locale> accepted) {
        var questionnaire = questionnaires.all().getFirst();
        var language = choose(questionnaire, asked, accepted);
        return new LostPage(
                language,
                questionnaire.text("pagina-onbekend-titel").in(language.id()),
                questionnaire.text("pagina-onbekend-tekst").in(language.id()));
    }

    private ParentPage.State stateOf(Centre centre) {
        var today = LocalDate.now(clock);
        if (centre.isOpenOn(today)) {
            return ParentPage.State.OPEN;
        }
        return today.isBefore(centre.startsOn()) && !centre.closed() ? ParentPage.State.EARLY : ParentPage.State.OVER;
    }

    private static Language choose(Questionnaire questionnaire, @Nullable String asked, List<Locale> accepted) {
        var wishes = asked == null ? List.<String>of() : Collections.singletonList(asked);
        return Stream.concat(wishes.stream(), accepted.stream().map(Locale::getLanguage))
                .flatMap(wish -> questionnaire.language(wish).stream())
                .findFirst()
                .orElseGet(() -> questionnaire.languages().getFirst());
    }
}
