package balans.directory.editing;

import balans.directory.Uses.Use;
import balans.directory.concept.Concepts.Choice;
import balans.directory.entry.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param stays null until it is chosen
/// @param uses what points at the one that goes
/// @param editors how many people edit for the one that goes
/// @param complaint the last part of its key; empty when there is none
public record MergePage(
        Entry gone, @Nullable Entry stays, List<Use> uses, long editors, List<Choice> others, String complaint,
        @Nullable Use stuck) {

    public String path() {
        return "/redactie/organisaties/" + gone.id().id() + "/samenvoeging";
    }
}
