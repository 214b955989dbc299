package balans.agenda.edition;

import balans.directory.TestRegisters;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.util.EnumMap;
import java.util.Map;

/// A running Balans with the edition that the start content is.
public final class TestEditions {

    private static final Map<Databases, RunningBalans> OWN = new EnumMap<>(Databases.class);

    private TestEditions() {}

    public static synchronized RunningBalans on(Databases database) {
        return made(TestRegisters.on(database));
    }

    /// Where no other test left a proposal, which an edition waits for.
    static synchronized RunningBalans own(Databases database) {
        return OWN.computeIfAbsent(database, d -> made(TestRegisters.own(d)));
    }

    static synchronized void stopOwn() {
        OWN.values().forEach(RunningBalans::stop);
        OWN.clear();
    }

    /// Without waiting for the chore that makes it.
    public static RunningBalans made(RunningBalans balans) {
        balans.part(FirstEdition.class).run();
        return balans;
    }
}
