package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;
import java.io.IOException;
import java.time.LocalDate;

/** Runs through the parcels day by day, shipper by shipper, each made when it is its turn: nothing is kept. */
final class ParcelStream {

    private static final int NUMBERS_PER_DAY = 1_000_000;

    interface Visitor {
        void visit(Parcel parcel) throws IOException;
    }

    private final CarrierPlan plan;
    private final Demands demands;
    private final ShippingHabits[] habits;
    private final Lanes lanes;

    ParcelStream(CarrierPlan plan, Demands demands, ShippingHabits[] habits, Lanes lanes) {
        this.plan = plan;
        this.demands = demands;
        this.habits = habits;
        this.lanes = lanes;
    }

    /** Days outside the carrier's life have no parcels. */
    void visit(LocalDate from, LocalDate to, Visitor visitor) throws IOException {
        int first = (int) Math.max(plan.firstEpochDay(), from.toEpochDay());
        int last = (int) Math.min(plan.lastEpochDay(), to.toEpochDay());
        ParcelMaker maker = new ParcelMaker(plan.seed(), lanes);
        Parcel parcel = new Parcel(habits[0]);
        Dice dice = new Dice(0);
        for (int day = first; day <= last; day++) {
            long number = firstNumber(day);
            long limit = number + NUMBERS_PER_DAY;
            for (int shipper = 0; shipper < habits.length; shipper++) {
                int count = demands.count(shipper, day, dice);
                for (int i = 0; i < count; i++) {
                    maker.fill(parcel, habits[shipper], day, dice);
                    parcel.waybillNumber = number++;
                    visitor.visit(parcel);
                }
            }
            if (number > limit) {
                throw new IllegalStateException("More than a million parcels on day " + LocalDate.ofEpochDay(day));
            }
        }
    }

    long count() {
        long count = 0;
        Dice dice = new Dice(0);
        for (int day = plan.firstEpochDay(); day <= plan.lastEpochDay(); day++) {
            for (int shipper = 0; shipper < habits.length; shipper++) {
                count += demands.count(shipper, day, dice);
            }
        }
        return count;
    }

    /** yyMMdd and six digits, so that numbers rise with time and any day can be made without the days before it. */
    private static long firstNumber(int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        long date = (day.getYear() % 100) * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
        return date * NUMBERS_PER_DAY;
    }
}
