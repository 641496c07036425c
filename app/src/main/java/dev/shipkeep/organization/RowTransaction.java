package dev.shipkeep.organization;

import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a row as a whole or not at all, inside of its batch's transaction. */
@Component
class RowTransaction {

    private final TransactionTemplate savepoint;

    RowTransaction(PlatformTransactionManager transactions) {
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @param outOfScope what to say when the row touches something that the person may not touch */
    RowOutcome run(long line, Supplier<RowOutcome> work, LongFunction<RowOutcome> outOfScope) {
        try {
            return Objects.requireNonNull(savepoint.execute(status -> {
                RowOutcome outcome = work.get();
                if (outcome instanceof RowOutcome.Refused) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        } catch (NotFound | NotAllowed e) {
            return outOfScope.apply(line);
        }
    }
}
