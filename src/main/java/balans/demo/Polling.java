package balans.demo;

import balans.kernel.RandomId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/// Two polls without names: one that has closed and whose outcome everybody may see, with a group that is too small to be
/// shown by itself and answers that stay hidden, and one that is still open.
final class Polling {

    private static final String QUESTIONNAIRE = "voorbeeldvragenlijst/0.1";
    private static final int QUESTIONS = 8;

    private final Visitor anybody;
    private final Visitor manager;
    private final Random chance = new Random(2026);

    Polling(String site, Visitor manager) {
        this.anybody = new Visitor(site);
        this.manager = manager;
    }

    void held(LocalDate today) {
        var past = made("Hoe gaat het met ouders van kleuters?", "Antwerpen\nOost-Vlaanderen\nLimburg", today.plusDays(1));
        answers(past, "Antwerpen", 21);
        answers(past, "Oost-Vlaanderen", 14);
        answers(past, "Limburg", 3);
        manager.postForm("/balansmeter/beheer/peilingen/" + past + "/sluiting", Map.of());
        manager.postForm("/balansmeter/beheer/peilingen/" + past + "/publicatie", Map.of());
        answers(made("Hoe is het begin van het schooljaar?", "", today.plusWeeks(2)), "", 7);
    }

    private String made(String title, String parts, LocalDate endsOn) {
        var address = manager.postForm("/balansmeter/beheer/peilingen", Map.of("title", title, "questionnaire", QUESTIONNAIRE,
                "parts", parts, "endsOn", endsOn.toString()));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /// Most people in the middle, few at the ends.
    private void answers(String poll, String part, int people) {
        for (int person = 0; person < people; person++) {
            var sheet = new HashMap<>(Map.of("id", RandomId.next(), "part", part));
            for (int question = 1; question <= QUESTIONS; question++) {
                sheet.put("v" + question, String.valueOf(Math.clamp(Math.round(2.6 + chance.nextGaussian()), 1, 5)));
            }
            anybody.postForm("/peiling/" + poll, sheet);
        }
    }
}
