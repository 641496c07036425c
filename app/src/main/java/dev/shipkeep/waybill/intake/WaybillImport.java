package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ShippedMapping;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The import of waybills: each row is all that is known of one parcel at a moment, and the latest moment counts. */
@Component
class WaybillImport implements ImportKind {

    /** The parcels of an account's day share a fact, so a row costs less the more rows come together. */
    private static final int BATCH_ROWS = 40_000;

    private final BatchWriter writer;
    private final BusinessTime time;

    WaybillImport(BatchWriter writer, BusinessTime time) {
        this.writer = writer;
        this.time = time;
    }

    @Override
    public String name() {
        return "waybill";
    }

    @Override
    public List<ImportField> fields() {
        return WaybillField.all();
    }

    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.ACCOUNT_WRITE);
    }

    @Override
    public int batchRows() {
        return BATCH_ROWS;
    }

    /** Later rows may bring news of earlier ones, but a batch that is rolled back misses nothing of them. */
    @Override
    public boolean rowsDependOnEarlierRows() {
        return false;
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        long nowMicros = ChronoUnit.MICROS.between(Instant.EPOCH, time.now());
        String currency = mapping.values().currency();
        return new WaybillBatch(writer, new RefusedRow(mapping), currency, importId, nowMicros);
    }

    @Override
    public List<ShippedMapping> examples() {
        return List.of(new ShippedMapping("Olist 运单 / Olist parcels", OlistMapping.waybills()));
    }
}
