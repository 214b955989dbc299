package balans.screening.ending;

import balans.database.DeletedBytes;
import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.screening.ending.DeletionStore.Stored;
import balans.screening.ending.Ending.State;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Ends a centre or a programme: the rows go, then the bytes, and only then somebody signs that they have gone. Each step
/// can be taken again, so that whoever finds it half done goes on.
@Component
class End {

    private static final int TRIES = 3;

    private final EndingStore endings;
    private final DeletionStore deletions;
    private final ForgetCentre forgetCentre;
    private final Holdings holdings;
    private final Proof proof;

    End(EndingStore endings, DeletionStore deletions, ForgetCentre forgetCentre, Holdings holdings, Proof proof) {
        this.endings = endings;
        this.deletions = deletions;
        this.forgetCentre = forgetCentre;
        this.holdings = holdings;
        this.proof = proof;
    }

    /// Parents and nurses may be busy with the centre at this very moment; what they added is then in the way once.
    void centre(String programme, OrganisationId centre) {
        for (int tries = 1; ; tries++) {
            try {
                forgetCentre.forget(programme, centre);
                break;
            } catch (DataAccessException busy) {
                if (tries == TRIES) {
                    throw busy;
                }
            }
        }
        report();
    }

    void programme(String programme) {
        endings.begin(programme, proof.now());
        endings.centresOf(programme).forEach(centre -> forgetCentre.forget(programme, new OrganisationId(centre)));
        report();
        if (endings.find(programme).filter(e -> e.state() == State.GOING).isPresent()
                && endings.centresOf(programme).isEmpty() && deletions.unreported().isEmpty()) {
            add(programme, programme, "programme", deletions.of(programme));
            endings.finish(programme, proof.now());
        }
    }

    /// Nothing is signed before the shred keys and the bytes have gone; if somebody still reads them, the next turn tries
    /// again.
    void report() {
        var waiting = deletions.unreported();
        if (!waiting.isEmpty()) {
            holdings.shred();
        }
        if (!waiting.isEmpty() && proof.bytesAreGone(holdings.tables())) {
            waiting.forEach(one -> add(one.programme(), one.id(), "centre", List.of(one)));
        }
    }

    private void add(String programme, String about, String scope, List<Deletion> what) {
        var file = proof.signed(new DeletionReport(scope, programme, what, proof.now()));
        deletions.add(new Stored(RandomId.next(), programme, about, file), proof.now());
    }

    /// What a report rests on.
    @Component
    static class Proof {

        private final DeletedBytes bytes;
        private final Signatures signatures;
        private final Clock clock;

        Proof(DeletedBytes bytes, Signatures signatures, Clock clock) {
            this.bytes = bytes;
            this.signatures = signatures;
            this.clock = clock;
        }

        boolean bytesAreGone(List<String> tables) {
            return bytes.wipeNow(tables);
        }

        String signed(DeletionReport report) {
            return signatures.sign(report.json());
        }

        java.time.Instant now() {
            return clock.instant();
        }
    }
}
