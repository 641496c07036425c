package dev.shipkeep.waybill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.RealApplication;
import dev.shipkeep.grading.Gradings;
import dev.shipkeep.platform.importing.ImportJob;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The public Olist data of a Brazilian marketplace through the real import, in an application of its own: what comes out
 * is what a plain reading of the file adds up to.
 */
@Tag("real-data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealDataTest {

    private RealApplication application;
    private OlistRecount expected;

    @BeforeAll
    void importBothFiles() throws Exception {
        application = RealApplication.get();
        expected = OlistRecount.of(application.file("waybills.csv.gz"));
    }

    private List<Map<String, Object>> query(String sql) {
        return application.query(sql);
    }

    private long number(String sql) {
        return application.number(sql);
    }

    /** Four deadlines lie in 2020, one and a half years after everything else. */
    @Test
    void aFewAbsurdDatesDoNotMoveTheDayThatIsGraded() {
        assertThat(application.bean(Gradings.class).defaultDay()).isBetween("2018-08-01", "2018-12-31");
    }

    @Test
    void everyShipperIsAnAccount() {
        ImportJob shippers = application.shippers();
        assertThat(shippers.rows().added()).isEqualTo(3_095);
        assertThat(shippers.rows().bad()).isZero();
        assertThat(number("SELECT count(*) FROM account.shipper_code")).isEqualTo(3_095);
    }

    @Test
    void everyParcelIsThereOrReported() {
        ImportJob waybills = application.waybills();
        assertThat(waybills.rows().read()).isEqualTo(112_650);
        assertThat(waybills.rows().added()).isEqualTo(expected.parcels());
        assertThat(waybills.rows().bad()).isEqualTo(expected.impossible());
        assertThat(number("SELECT count(*) FROM waybill.waybill")).isEqualTo(expected.parcels());
        assertThat(number("SELECT count(*) FROM platform.import_problem")).isEqualTo(expected.impossible());
    }

    @Test
    void wholeCentsAreKept() {
        assertThat(number("SELECT sum(freight_fen) FROM waybill.waybill")).isEqualTo(expected.freightCents());
        assertThat(number("SELECT sum(declared_value_fen) FROM waybill.waybill"))
                .isEqualTo(expected.declaredCents());
    }

    @Test
    void missingValuesStayMissing() {
        assertThat(number("SELECT count(weight_grams) FROM waybill.waybill")).isEqualTo(expected.weighed());
        assertThat(number("SELECT sum(weight_grams) FROM waybill.waybill")).isEqualTo(expected.weightGrams());
        assertThat(number("SELECT count(promised_at) FROM waybill.waybill")).isEqualTo(expected.promised());
        assertThat(number("SELECT count(destination_region) FROM waybill.waybill"))
                .isEqualTo(expected.withDestination());
        assertThat(number("SELECT count(cost_fen) FROM waybill.waybill")).isZero();
    }

    @Test
    void theDailyFactsAddUpToTheFile() {
        assertThat(number("SELECT sum(parcels) FROM waybill.account_day")).isEqualTo(expected.counted());
        assertThat(number("SELECT sum(revenue_fen) FROM waybill.account_day"))
                .isEqualTo(expected.countedFreightCents());
        assertThat(number("SELECT sum(delivered) FROM waybill.account_day")).isEqualTo(expected.delivered());
        assertThat(number("SELECT sum(on_time) FROM waybill.account_day")).isEqualTo(expected.onTime());
        assertThat(number("SELECT sum(late) FROM waybill.account_day")).isEqualTo(expected.late());
        assertThat(number("SELECT sum(parcels) FROM waybill.unit_day")).isEqualTo(expected.counted());
    }

    @Test
    void theLanesAreCountedSoonAfterTheImport() throws InterruptedException {
        Instant limit = Instant.now().plusSeconds(60);
        while (number("SELECT count(*) FROM waybill.lane_mark") > 0
                && Instant.now().isBefore(limit)) {
            Thread.sleep(100);
        }
        assertThat(number("SELECT sum(parcels) FROM waybill.account_lane_month"))
                .isEqualTo(expected.counted());
        assertThat(number("SELECT sum(parcels) FROM waybill.unit_lane_month")).isEqualTo(expected.counted());
    }

    @Test
    void everyShipperHasItsOwnParcels() {
        Map<String, Long> byShipper = new java.util.HashMap<>();
        query("""
                SELECT shipper_code.code, count(*) AS parcels
                FROM waybill.waybill JOIN account.shipper_code ON shipper_code.id = waybill.shipper_code_id
                    AND shipper_code.account_id = waybill.account_id
                GROUP BY 1""").forEach(row -> byShipper.put((String) row.get("code"), (Long) row.get("parcels")));
        assertThat(byShipper).isEqualTo(expected.parcelsByShipper());
    }
}
