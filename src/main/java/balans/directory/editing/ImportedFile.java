package balans.directory.editing;

import balans.directory.EntryId.Kind;
import balans.directory.calendar.CalendarTable;
import balans.web.export.Csv;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A file that somebody sent, as the lines of a table: a table already, or a calendar.
@Component
class ImportedFile {

    private final CalendarTable calendars;

    ImportedFile(CalendarTable calendars) {
        this.calendars = calendars;
    }

    /// Nothing when it is neither.
    List<List<String>> lines(Kind kind, byte[] file) {
        return decoded(file).flatMap(text -> kind == Kind.EVENT && CalendarTable.isOne(text)
                ? calendars.read(text) : Csv.read(text)).orElse(List.of());
    }

    private static Optional<String> decoded(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
