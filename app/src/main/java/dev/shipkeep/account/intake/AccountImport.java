package dev.shipkeep.account.intake;

import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.GatheredRows;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ShippedMapping;
import dev.shipkeep.platform.importing.ValueOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shippers from a file: new ones are made, known ones get what is new, an empty cell leaves everything as it is. */
@Component
@Order(30)
class AccountImport implements ImportKind {

    private static final int BATCH_ROWS = 2_000;

    private final AccountIntake intake;
    private final AccountRegister register;

    AccountImport(AccountIntake intake, AccountRegister register) {
        this.intake = intake;
        this.register = register;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public List<ImportField> fields() {
        return AccountField.all();
    }

    @Override
    public int batchRows() {
        return BATCH_ROWS;
    }

    @Override
    public boolean rowsDependOnEarlierRows() {
        return true;
    }

    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.ACCOUNT_WRITE);
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        return new GatheredRows<>(AccountLine::of, lines -> intake.write(lines, mapping));
    }

    /** The sellers of the public Olist data set: no names, a Brazilian state, amounts in reais. */
    @Override
    public List<ShippedMapping> examples() {
        ImportMapping sellers = new ImportMapping(
                FileOptions.auto(),
                ValueOptions.chinese().withCurrency("BRL").withZone("America/Sao_Paulo"),
                Map.of(
                        "code", FieldSource.columns("shipper_id"),
                        "name", FieldSource.columns("shipper_id"),
                        "address", FieldSource.columns("city"),
                        "region", FieldSource.columns("state"),
                        "currency", FieldSource.constant("BRL")));
        return List.of(new ShippedMapping("Olist 商家 / Olist sellers", sellers));
    }

    @Override
    public void finished(long importId) {
        register.forgetTotals();
    }
}
