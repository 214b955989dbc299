package balans.landscape.consent;

import balans.kernel.OrganisationId;
import balans.landscape.consent.Chain.Row;
import balans.landscape.consent.LedgerStore.Head;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The records of an organisation. Whoever decides by what is written and then writes does both within one [Turn]: no
/// withdrawal comes between a look at the basis and the sharing.
@Component
public class Ledger {

    private final LedgerStore store;
    private final TransactionOperations transactions;

    Ledger(LedgerStore store, TransactionOperations transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /// A record with its place in the chain.
    public record Written(long number, String hash, Entry entry) {}

    /// The only writer of this organisation until the work is done. What else the work writes is in the same
    /// transaction: all or nothing.
    public <T> T inTurn(OrganisationId organisation, Function<Turn, T> work) {
        return transactions.execute(status -> work.apply(new Turn(store, organisation, store.lock(organisation))));
    }

    public List<Written> of(OrganisationId organisation) {
        return store.of(organisation).stream().map(Ledger::written).toList();
    }

    public List<Written> of(OrganisationId organisation, Subject subject) {
        return store.of(organisation, subject).stream().map(Ledger::written).toList();
    }

    private static Written written(Row row) {
        return new Written(row.number(), row.hash(), EntryText.read(row.kind(), row.entry()));
    }

    public static final class Turn {

        private final LedgerStore store;
        private final OrganisationId organisation;
        private Head head;

        private Turn(LedgerStore store, OrganisationId organisation, Head head) {
            this.store = store;
            this.organisation = organisation;
            this.head = head;
        }

        public List<Entry> entries(Subject subject) {
            return store.of(organisation, subject).stream().map(row -> EntryText.read(row.kind(), row.entry())).toList();
        }

        public void write(Entry entry) {
            var number = head.number() + 1;
            var unsigned = new Row(organisation, number, EntryText.kind(entry).name(), entry.subject().value(),
                    entry.at().toEpochMilli(), EntryText.write(entry), head.hash(), "");
            var row = new Row(organisation, number, unsigned.kind(), unsigned.subject(), unsigned.at(), unsigned.entry(),
                    unsigned.previous(), Chain.hash(unsigned));
            store.add(row);
            head = new Head(organisation, number, row.hash());
        }
    }
}
