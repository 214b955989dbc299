package balans.directory;

import java.util.List;

/// Where an instrument uses an entry of the registers, asked of every bean of this type before one is removed. What is
/// used stays.
public interface Uses {

    List<Use> of(EntryId entry);

    record Use(String words, String address) {}
}
