package dev.shipkeep.rating;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.rating.work.RatingWorker;
import dev.shipkeep.waybill.DayMarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How much is left to be rated; of the whole carrier, whoever asks. Not inside a transaction. */
@Component
public class RatingProgress {

    private static final long PAUSE_MILLIS = 50;

    private final DayMarks marks;
    private final RatingWorker worker;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RatingProgress(DayMarks marks, RatingWorker worker, JdbcClient jdbc, TransactionTemplate transaction) {
        this.marks = marks;
        this.worker = worker;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Account-days that are to be looked at. */
    public long marked() {
        return Acting.as(SignedIn.SYSTEM, marks::count);
    }

    /** From now until {@link #finish} the worker of this node rests: whoever is about to change all prices saves it the work. */
    public void hold() {
        worker.hold();
    }

    /** Rates whatever is left, together with the worker that is at it anyway. */
    public void finish() throws InterruptedException {
        worker.release();
        worker.rateMarked(() -> false);
        while (isLeft()) {
            Thread.sleep(PAUSE_MILLIS);
            worker.rateMarked(() -> false);
        }
    }

    private boolean isLeft() {
        return Boolean.TRUE.equals(Acting.as(
                SignedIn.SYSTEM,
                () -> transaction.execute(
                        status -> jdbc.sql("""
                        SELECT EXISTS (SELECT FROM waybill.day_mark) OR EXISTS (SELECT FROM rating.price_mark)""").query(Boolean.class).single())));
    }
}
