package balans.canvas;

import balans.canvas.Canvases.Outcome;
import balans.canvas.Canvases.Outcome.ChangedMeanwhile;
import balans.canvas.Canvases.Outcome.Clash;
import balans.canvas.Canvases.Outcome.DoesNotFit;
import balans.canvas.Canvases.Outcome.Done;
import balans.canvas.Canvases.Outcome.Full;
import balans.canvas.Canvases.Outcome.WasRemoved;
import balans.web.Text;
import org.springframework.stereotype.Component;

/// What a writer is told; nothing when there is nothing to tell.
@Component
public class BoardWords {

    private final Text texts;

    BoardWords(Text texts) {
        this.texts = texts;
    }

    public String of(Outcome outcome) {
        return switch (outcome) {
            case Done() -> "";
            case Clash() -> texts.of("canvas.told.clash");
            case WasRemoved() -> texts.of("canvas.told.was-removed");
            case ChangedMeanwhile() -> texts.of("canvas.told.changed");
            case DoesNotFit(int limit) -> texts.of("canvas.told.does-not-fit", limit);
            case Full(int limit) -> texts.of("canvas.told.full", limit);
        };
    }

    /// Whether what was typed is on the board; otherwise it goes back to its writer.
    public static boolean isTaken(Outcome outcome) {
        return switch (outcome) {
            case Done(), Clash(), WasRemoved(), ChangedMeanwhile() -> true;
            case DoesNotFit(int limit) -> false;
            case Full(int limit) -> false;
        };
    }
}
