package balans.conversation.sheet;

import balans.directory.SearchSource;
import balans.web.Text;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// The lines of the sheets, for the one search over everything public.
@Component
class SheetSearch implements SearchSource {

    private final Sheets sheets;
    private final Text texts;

    SheetSearch(Sheets sheets, Text texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "sheet";
    }

    @Override
    public String label() {
        return texts.of("conversation.name");
    }

    @Override
    public boolean comesWithBalans() {
        return true;
    }

    @Override
    public void read(Consumer<PublicRecord> into) {
        sheets.placed().forEach(line -> into.accept(new PublicRecord(kind(), line.item().id(), line.title(), line.item().text(),
                line.address(), Set.of("sector." + line.sector().id()))));
    }
}
