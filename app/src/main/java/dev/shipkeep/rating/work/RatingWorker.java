package dev.shipkeep.rating.work;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.waybill.DayMarks;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rates what is marked, transaction by transaction, until nothing is. Any number of workers may run at once. */
@Component
public class RatingWorker {

    private final LaneRun run;
    private final PriceMarks priceMarks;
    private final TransactionTemplate transaction;
    private volatile boolean held;

    RatingWorker(LaneRun run, PriceMarks priceMarks, TransactionTemplate transaction) {
        this.run = run;
        this.priceMarks = priceMarks;
        this.transaction = transaction;
    }

    /** Whether the tasks of this node leave the marks alone for now. */
    boolean isHeld() {
        return held;
    }

    public void hold() {
        held = true;
    }

    public void release() {
        held = false;
    }

    /**
     * @param stopped asked between transactions
     * @return whether there was anything to do
     */
    public boolean rateMarked(BooleanSupplier stopped) {
        return Acting.as(SignedIn.SYSTEM, () -> {
            DayRating.Raters raters = new DayRating.Raters();
            boolean any = false;
            boolean some = true;
            while (some && !stopped.getAsBoolean()) {
                some = expand();
                for (int lane = 0; lane < DayMarks.LANES && !stopped.getAsBoolean(); lane++) {
                    some |= rateSome(lane, raters);
                }
                any |= some;
            }
            return any;
        });
    }

    private boolean expand() {
        return Objects.requireNonNull(transaction.execute(status -> priceMarks.expand()));
    }

    private boolean rateSome(int lane, DayRating.Raters raters) {
        return Objects.requireNonNull(transaction.execute(status -> run.rateSome(lane, raters)));
    }
}
