package balans.directory.entry;

import balans.directory.EntryId.Kind;
import java.util.List;
import java.util.function.Supplier;

/// What the registers of an instrument hold from the first day: each read once.
public interface StartEntries {

    /// In the order in which they refer to each other.
    List<Filling> fillings();

    record Filling(Kind register, Supplier<List<Draft>> drafts) {}
}
