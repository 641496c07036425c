package dev.shipkeep.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.TestFolder;
import dev.shipkeep.simulator.Carrier;
import dev.shipkeep.simulator.CarrierPlan;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An import is cut off twice: once everything loses power, once the database dies alone. Nothing is lost or double. */
class PowerCutStory {

    private static final Carrier CARRIER =
            Carrier.generate(CarrierPlan.of(LocalDate.now().minusDays(1), 60, 40_000));

    @Test
    void anImportGoesOnWhereItWasCutOff(@TempDir(factory = TestFolder.class) Path data) throws Exception {
        long parcels = CARRIER.parcelCount();
        long importId;
        try (RealProcess shipkeep = RealProcess.start(data)) {
            shipkeep.waitFor(shipkeep.startImport("organization", CARRIER::writeUnits), "done");
            shipkeep.waitFor(shipkeep.startImport("people", CARRIER::writePeople), "done");
            shipkeep.waitFor(shipkeep.startImport("account", CARRIER::writeAccounts), "done");
            importId = shipkeep.startImport("waybill", CARRIER::writeWaybills);
            waitForRows(shipkeep, importId, 1);
            shipkeep.kill();
        }
        try (RealProcess shipkeep = RealProcess.start(data)) {
            JsonNode seen = shipkeep.anImport(importId);
            assertThat(seen.get("rows").get("read").asLong()).isPositive();
            if (!seen.get("state").asString().equals("done")) {
                waitForRows(shipkeep, importId, seen.get("rows").get("read").asLong() + 1);
                shipkeep.killDatabase();
            }
            JsonNode rows = shipkeep.waitFor(importId, "done").get("rows");
            assertThat(rows.get("added").asLong()).isEqualTo(parcels);
            assertThat(rows.get("bad").asLong()).isZero();

            JsonNode again = shipkeep.waitFor(shipkeep.startImport("waybill", CARRIER::writeWaybills), "done");
            assertThat(again.get("rows").get("same").asLong()).isEqualTo(parcels);
            assertThat(again.get("rows").get("added").asLong()).isZero();
        }
    }

    private static void waitForRows(RealProcess shipkeep, long importId, long rows) throws Exception {
        while (shipkeep.anImport(importId).get("rows").get("read").asLong() < rows) {
            assertThat(shipkeep.anImport(importId).toString()).doesNotContain("\"state\":\"failed\"");
            Thread.sleep(20);
        }
    }
}
