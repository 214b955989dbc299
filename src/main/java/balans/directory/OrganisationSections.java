package balans.directory;

import java.util.List;

/// What an instrument has to say on the public page of an organisation of the register. Every bean of this type is
/// asked; it gives only what anybody may read.
public interface OrganisationSections {

    List<Section> of(EntryId organisation);

    record Section(String title, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    record Line(String words, String address) {}
}
