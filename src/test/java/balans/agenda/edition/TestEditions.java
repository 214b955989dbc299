package balans.agenda.edition;

import balans.directory.TestRegisters;
import balans.support.Databases;
import balans.support.RunningBalans;

/// A running Balans with the edition that the start content is.
public final class TestEditions {

    private TestEditions() {}

    public static synchronized RunningBalans on(Databases database) {
        return made(TestRegisters.on(database));
    }

    /// Without waiting for the chore that makes it.
    public static RunningBalans made(RunningBalans balans) {
        balans.part(FirstEdition.class).run();
        return balans;
    }
}
