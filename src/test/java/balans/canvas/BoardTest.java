package balans.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.canvas.Canvases.Outcome;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// R003-5: what happens to notes in boxes, one person after the other. Several at once: [ClashTest].
@ParameterizedClass
@EnumSource(Databases.class)
class BoardTest {

    private static final List<Box> BOXES = List.of(new Box("links", "Links", "", 280), new Box("rechts", "Rechts", "", 20));

    private final Canvases canvases;
    private final BoardId board;

    BoardTest(Databases database) {
        canvases = RunningBalans.on(database).part(Canvases.class);
        board = canvases.open();
    }

    @Test
    void aNoteStandsInItsBoxAfterTheOnesBefore() {
        add("links", " Rust in de klas ");
        add("links", "Samen lezen");
        add("rechts", "Meldingen");
        assertThat(texts("links")).containsExactly("Rust in de klas", "Samen lezen");
        assertThat(texts("rechts")).containsExactly("Meldingen");
    }

    @Test
    void whatIsSentTwiceIsThereOnce() {
        var add = new Change.Add(RandomId.next(), "links", "Eén keer");
        assertThat(change(add)).isEqualTo(new Outcome.Done());
        assertThat(change(add)).isEqualTo(new Outcome.Done());
        assertThat(texts("links")).containsExactly("Eén keer");
    }

    @Test
    void anIdThatIsTakenByOtherWordsLosesNothing() {
        var id = RandomId.next();
        change(new Change.Add(id, "links", "De eerste"));
        change(new Change.Add(id, "links", "De tweede"));
        assertThat(texts("links")).containsExactly("De eerste", "De tweede");
    }

    @Test
    void theLongestTextFitsAndOneCharacterMoreDoesNot() {
        assertThat(change(new Change.Add(RandomId.next(), "rechts", "a".repeat(20)))).isEqualTo(new Outcome.Done());
        assertThat(change(new Change.Add(RandomId.next(), "rechts", "a".repeat(21)))).isEqualTo(new Outcome.DoesNotFit(20));
        assertThat(change(new Change.Add(RandomId.next(), "links", "  \n "))).isEqualTo(new Outcome.DoesNotFit(280));
        assertThat(texts("rechts")).hasSize(1);
    }

    @Test
    void aNoteMovesToABoxThatHasRoomForItsWords() {
        var note = add("links", "Kort");
        var other = add("links", "Een veel langere tekst dan twintig");
        assertThat(change(new Change.Move(note, "rechts"))).isEqualTo(new Outcome.Done());
        assertThat(change(new Change.Move(other, "rechts"))).isEqualTo(new Outcome.DoesNotFit(20));
        assertThat(texts("rechts")).containsExactly("Kort");
        assertThat(texts("links")).hasSize(1);
    }

    @Test
    void aMoveIsUndoneAndSoIsItsUndoing() {
        var note = add("links", "Kort");
        change(new Change.Move(note, "rechts"));
        assertThat(change(new Change.Undo(note, 1))).isEqualTo(new Outcome.Done());
        assertThat(texts("links")).containsExactly("Kort");
        change(new Change.Undo(note, 1));
        assertThat(texts("rechts")).containsExactly("Kort");
    }

    @Test
    void anEditIsUndoneOnlyWhileItIsTheLast() {
        var note = add("links", "Eerst");
        change(new Change.Edit(note, 1, "Toen", RandomId.next()));
        assertThat(change(new Change.Undo(note, 1))).isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(change(new Change.Undo(note, 2))).isEqualTo(new Outcome.Done());
        assertThat(texts("links")).containsExactly("Eerst");
        assertThat(change(new Change.Undo(note, 2))).isEqualTo(new Outcome.ChangedMeanwhile());
        change(new Change.Undo(note, 3));
        assertThat(texts("links")).containsExactly("Toen");
    }

    @Test
    void whatWasTakenAwayIsPutBack() {
        var note = add("links", "Per ongeluk");
        change(new Change.Remove(note));
        assertThat(texts("links")).isEmpty();
        assertThat(column("links").removed()).extracting(Note::text).containsExactly("Per ongeluk");
        change(new Change.PutBack(note));
        assertThat(texts("links")).containsExactly("Per ongeluk");
    }

    @Test
    void twoTextsForOneNoteStandSideBySideUntilSomebodyChooses() {
        var note = clash();
        assertThat(column("links").cards()).singleElement().satisfies(card -> {
            assertThat(card.note().text()).isEqualTo("Van An");
            assertThat(card.rivals()).extracting(Note::text).containsExactly("Van Tom");
        });
        assertThat(note).isNotEmpty();
    }

    @Test
    void ofTwoTextsBothMayStay() {
        clash();
        change(new Change.KeepBoth(rival().id()));
        assertThat(column("links").cards()).extracting(card -> card.note().text()).containsExactly("Van An", "Van Tom");
    }

    @Test
    void ofTwoTextsTheSecondMayStayAndTheFirstCanBeHadBack() {
        var note = clash();
        assertThat(change(new Change.KeepThis(rival().id(), 1))).isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(change(new Change.KeepThis(rival().id(), 2))).isEqualTo(new Outcome.Done());
        assertThat(texts("links")).containsExactly("Van Tom");
        change(new Change.Undo(note, 3));
        assertThat(texts("links")).containsExactly("Van An");
    }

    @Test
    void ofTwoTextsTheFirstMayStayAndTheSecondCanBePutBack() {
        clash();
        var rival = rival();
        change(new Change.Remove(rival.id()));
        assertThat(texts("links")).containsExactly("Van An");
        change(new Change.PutBack(rival.id()));
        assertThat(texts("links")).containsExactlyInAnyOrder("Van An", "Van Tom");
    }

    @Test
    void aTextThatWaitsForAChoiceOutlivesItsNote() {
        var note = clash();
        change(new Change.Move(note, "rechts"));
        change(new Change.Remove(note));
        assertThat(column("rechts").cards()).extracting(card -> card.note().text()).containsExactly("Van Tom");
    }

    @Test
    void whoWritesInANoteThatIsTakenAwayFindsHisTextAsANewOne() {
        var note = add("links", "Eerst");
        change(new Change.Remove(note));
        assertThat(change(new Change.Edit(note, 1, "Mijn tekst", RandomId.next()))).isEqualTo(new Outcome.WasRemoved());
        assertThat(texts("links")).containsExactly("Mijn tekst");
    }

    @Test
    void theSameWordsAreNoClash() {
        var note = add("links", "Eerst");
        change(new Change.Edit(note, 1, "Hetzelfde", RandomId.next()));
        assertThat(change(new Change.Edit(note, 1, "Hetzelfde", RandomId.next()))).isEqualTo(new Outcome.Done());
        assertThat(column("links").cards().getFirst().rivals()).isEmpty();
    }

    @Test
    void aBoardTakesNoMoreThanItsMostNotes() {
        for (int i = 0; i < ChangeNotes.MOST_NOTES; i++) {
            add("links", "Notitie " + i);
        }
        assertThat(change(new Change.Add(RandomId.next(), "links", "Te veel")))
                .isEqualTo(new Outcome.Full(ChangeNotes.MOST_NOTES));
    }

    @Test
    void aBoxANoteAndABoardThatAreNotThereAreNotFound() {
        assertThatThrownBy(() -> add("midden", "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change(new Change.Remove("x"))).isInstanceOf(Refusal.class);
        canvases.remove(board);
        assertThatThrownBy(() -> add("links", "x")).isInstanceOf(Refusal.class);
        assertThat(texts("links")).isEmpty();
    }

    /// Two people changed one note, each from the first text.
    private String clash() {
        var note = add("links", "Eerst");
        assertThat(change(new Change.Edit(note, 1, "Van An", RandomId.next()))).isEqualTo(new Outcome.Done());
        assertThat(change(new Change.Edit(note, 1, "Van Tom", RandomId.next()))).isEqualTo(new Outcome.Clash());
        return note;
    }

    private Note rival() {
        return column("links").cards().getFirst().rivals().getFirst();
    }

    private String add(String box, String text) {
        var id = RandomId.next();
        change(new Change.Add(id, box, text));
        return id;
    }

    private Outcome change(Change change) {
        return canvases.change(board, BOXES, change);
    }

    private List<String> texts(String box) {
        return canvases.notes(board, box).stream().map(Note::text).toList();
    }

    private Board.Column column(String box) {
        return canvases.board(board, "", true, BOXES, "", Board.Typed.NOTHING).columns().stream()
                .filter(column -> column.box().key().equals(box)).findFirst().orElseThrow();
    }
}
