package balans.identity;

import balans.identity.SeedShareStore.Holder;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Puts the shred lock over wraps that an installation kept before there was one. Looks once, at the start; what somebody
/// changes at that moment is locked already.
@Component
class LockOldWraps {

    private record Wrap(OrganisationId organisation, PersonId person, String method, byte[] wrap) {}

    private record Share(OrganisationId organisation, int epoch, Holder kind, String holder, byte[] sealed) {}

    private final JdbcClient db;
    private final ShredLayer shred;
    private final TransactionOperations transactions;

    LockOldWraps(JdbcClient db, ShredLayer shred, TransactionOperations transactions) {
        this.db = db;
        this.shred = shred;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (db.sql("""
                SELECT count(*) FROM (SELECT wrap AS kept FROM identity_member_wrap
                                      UNION ALL SELECT sealed FROM identity_seed_share) a
                WHERE substr(kept, 1, 4) <> :magic
                """).param("magic", ShredLayer.MAGIC).query(Long.class).single() > 0) {
            transactions.executeWithoutResult(status -> lock());
        }
    }

    private void lock() {
        db.sql("SELECT organisation, person, method, wrap FROM identity_member_wrap WHERE substr(wrap, 1, 4) <> :magic")
                .param("magic", ShredLayer.MAGIC)
                .query((row, index) -> new Wrap(new OrganisationId(row.getString(1)), new PersonId(row.getString(2)),
                        row.getString(3), row.getBytes(4)))
                .list().forEach(this::lock);
        db.sql("SELECT organisation, epoch, holder_kind, holder, sealed FROM identity_seed_share WHERE substr(sealed, 1, 4) <> :magic")
                .param("magic", ShredLayer.MAGIC)
                .query((row, index) -> new Share(new OrganisationId(row.getString(1)), row.getInt(2),
                        Holder.valueOf(row.getString(3)), row.getString(4), row.getBytes(5)))
                .list().forEach(this::lock);
    }

    private void lock(Wrap old) {
        db.sql("""
                UPDATE identity_member_wrap SET wrap = :wrap
                WHERE organisation = :organisation AND person = :person AND method = :method AND wrap = :old
                """)
                .param("old", old.wrap())
                .param("wrap", shred.seal(old.organisation(),
                        MemberKeyStore.place(old.organisation(), old.person(), old.method()), old.wrap()))
                .param("organisation", old.organisation().value()).param("person", old.person().value())
                .param("method", old.method()).update();
    }

    private void lock(Share old) {
        db.sql("""
                UPDATE identity_seed_share SET sealed = :sealed
                WHERE organisation = :organisation AND epoch = :epoch AND holder_kind = :kind AND holder = :holder
                  AND sealed = :old
                """)
                .param("old", old.sealed())
                .param("sealed", shred.seal(old.organisation(),
                        SeedShareStore.place(old.organisation(), old.epoch(), old.kind(), old.holder()), old.sealed()))
                .param("organisation", old.organisation().value()).param("epoch", old.epoch())
                .param("kind", old.kind().name()).param("holder", old.holder()).update();
    }
}
