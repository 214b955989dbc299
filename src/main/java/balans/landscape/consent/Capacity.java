package balans.landscape.consent;

import java.util.Arrays;
import java.util.stream.Collectors;

/// In which capacity somebody decides. Both parents have custody where there are two of them.
public enum Capacity {
    MOTHER_TO_BE, PARENT, SECOND_PARENT, GUARDIAN, YOUNG_PERSON;

    /// The ages at which this is somebody to ask, with spaces between, for a page that shows only those.
    public String agesAsText() {
        return Arrays.stream(Age.values()).filter(age -> age.capacities().contains(this)).map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
