package balans.database;

import balans.support.Databases;
import org.springframework.transaction.support.TransactionOperations;

/// For store tests outside this package.
public final class Turns {

    private Turns() {}

    public static WriteTurn on(Databases database, TransactionOperations transactions) {
        return new WriteTurn(database == Databases.SQLITE, transactions);
    }
}
