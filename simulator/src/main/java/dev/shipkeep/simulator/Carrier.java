package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Divisions;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * A carrier that lived through its plan's days. Same plan, same bytes. Memory grows with the shippers, never with
 * the parcels. Writers leave the stream open. Safe to use from several threads.
 */
public final class Carrier {

    private static final long SECONDS_PER_DAY = 86_400;

    private final CarrierPlan plan;
    private final List<Unit> units;
    private final List<Person> people;
    private final List<Shipper> shippers;
    private final Lanes lanes;
    private final ParcelStream parcels;

    private Carrier(
            CarrierPlan plan,
            List<Unit> units,
            List<Person> people,
            List<Shipper> shippers,
            Lanes lanes,
            ParcelStream parcels) {
        this.plan = plan;
        this.units = Collections.unmodifiableList(units);
        this.people = Collections.unmodifiableList(people);
        this.shippers = Collections.unmodifiableList(shippers);
        this.lanes = lanes;
        this.parcels = parcels;
    }

    public static Carrier generate(CarrierPlan plan) {
        Divisions divisions = Divisions.load();
        Organisation organisation = new Organisation(plan, divisions);
        List<Station> stations = organisation.stations();
        Families families = Families.draw(plan);
        Placement placement = Placement.draw(plan, families, stations);
        Staff staff = new Staff(plan, organisation, placement.homeProvince());
        Cast cast = new Cast(plan, families, placement, stations);
        Demands demands = new Demands(plan, new Seasons(plan), families, cast);
        Owners owners = new Owners(families, placement, stations, staff);
        Lanes lanes = new Lanes(divisions);
        ShippingHabits[] habits = new ShippingHabits[plan.shippers()];
        for (int i = 0; i < habits.length; i++) {
            habits[i] = ShippingHabits.draw(
                    plan.seed(),
                    i,
                    demands.demand(i).industry(),
                    stations.get(placement.stations()[i]),
                    demands.yearlyParcels(i),
                    lanes);
        }
        return new Carrier(
                plan,
                organisation.units(),
                staff.people(),
                new ShipperRegister(plan, families, placement, stations, staff, owners, demands).shippers(),
                lanes,
                new ParcelStream(plan, demands, habits, lanes));
    }

    public CarrierPlan plan() {
        return plan;
    }

    /** Parents before children. */
    public List<Unit> units() {
        return units;
    }

    public List<Person> people() {
        return people;
    }

    /** Group heads before their subsidiaries. */
    public List<Shipper> shippers() {
        return shippers;
    }

    /** Counts by making every day's numbers: seconds for millions of parcels. */
    public long parcelCount() {
        return parcels.count();
    }

    public void writeUnits(OutputStream out) throws IOException {
        ArchiveFiles.writeUnits(out, units);
    }

    public void writePeople(OutputStream out) throws IOException {
        ArchiveFiles.writePeople(out, people);
    }

    public void writeAccounts(OutputStream out) throws IOException {
        ArchiveFiles.writeAccounts(out, shippers);
    }

    /** All parcels by day of shipping, as known at the end of the plan's last day. */
    public void writeWaybills(OutputStream out) throws IOException {
        writeWaybills(out, plan.firstDay(), plan.lastDay());
    }

    /**
     * Parcels shipped on the days {@code from} to {@code to}, both included, as known at the end of the plan's
     * last day.
     */
    public void writeWaybills(OutputStream out, LocalDate from, LocalDate to) throws IOException {
        writeWaybills(out, from, to, plan.lastDay());
    }

    /** The same, as known at the end of day {@code knownOn}: what the carrier's system would have sent that night. */
    public void writeWaybills(OutputStream out, LocalDate from, LocalDate to, LocalDate knownOn) throws IOException {
        CsvRows rows = new CsvRows(out).header(WaybillRow.HEADER);
        WaybillRow row = new WaybillRow(rows, lanes);
        LocalDate lastShipped = to.isBefore(knownOn) ? to : knownOn;
        long moment = endOf(knownOn);
        parcels.visit(from, lastShipped, parcel -> row.write(parcel, moment));
        rows.finish();
    }

    /**
     * The news of one day about parcels shipped before it: new status or corrected weight, as known at its end.
     * The day after the plan's last one is the natural next file; an earlier day gives news that a later file has
     * overtaken.
     */
    public void writeNews(OutputStream out, LocalDate day) throws IOException {
        CsvRows rows = new CsvRows(out).header(WaybillRow.HEADER);
        WaybillRow row = new WaybillRow(rows, lanes);
        long before = endOf(day.minusDays(1));
        long after = endOf(day);
        parcels.visit(day.minusDays(Parcel.LONGEST_LIFE_DAYS), day.minusDays(1), parcel -> {
            if (parcel.hasNewsBetween(before, after)) {
                row.write(parcel, after);
            }
        });
        rows.finish();
    }

    /** The last second of the day, local clock. */
    private static long endOf(LocalDate day) {
        return (day.toEpochDay() + 1) * SECONDS_PER_DAY - 1;
    }
}
