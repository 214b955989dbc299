package balans.conversation.own;

import balans.conversation.own.KeptStore.Keeping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Under which organisation a sheet is kept, and which meeting of it is public.
public record KeepingPage(
        OwnSheet sheet, String organisation, String organisationName, @Nullable Integer published,
        List<Snapshot> versions, List<Choice> organisations) {

    public record Choice(String id, String name) {}

    KeepingPage(OwnSheet sheet, Keeping keeping, List<Snapshot> versions, List<Choice> organisations) {
        this(sheet, keeping.organisation(), keeping.name(), keeping.published(), versions, organisations);
    }
}
