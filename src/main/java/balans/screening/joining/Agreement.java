package balans.screening.joining;

import java.time.LocalDate;

/// One version of the processor agreement between whoever runs the programme and its centres.
public record Agreement(int version, String words, LocalDate since) {

    static final int WORDS_MAX_CHARS = 60_000;
}
