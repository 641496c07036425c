package dev.shipkeep.contract.web;

import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.contract.agreement.ContractTerms;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contracts of a list as an Excel file. */
@Component
class ContractSheet {

    private static final List<String> COLUMNS = List.of(
            "number",
            "version",
            "title",
            "payer",
            "state",
            "from",
            "through",
            "creditDays",
            "creditLimit",
            "deposit",
            "billingDay",
            "onTime",
            "selection",
            "currency");

    private final ContractRegister register;
    private final Audit audit;
    private final BusinessTime time;

    ContractSheet(ContractRegister register, Audit audit, BusinessTime time) {
        this.register = register;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public void write(ListAddress address, Frame frame, HttpServletResponse response) throws IOException {
        audit.record("export", "list", "contracts", null, Map.of("query", address.query()));
        List<String> titles = COLUMNS.stream()
                .map(column -> frame.say("contract.field." + column))
                .toList();
        try (ExcelDownload excel =
                ExcelDownload.start(response, frame.say("contract.title") + " " + time.today() + ".xlsx", titles)) {
            register.forEach(address, time.today(), contract -> add(excel, contract, frame));
        }
    }

    private void add(ExcelDownload excel, Contract contract, Frame frame) {
        ContractTerms terms = contract.terms();
        List<@Nullable Object> cells = Arrays.asList(
                contract.number(),
                contract.version(),
                contract.title(),
                contract.payerName(),
                frame.say("contract.standing." + contract.standing(time.today())),
                contract.days().from(),
                Objects.toString(contract.days().through(), ""),
                terms.creditDays(),
                money(terms.creditLimitFen()),
                money(terms.depositFen()),
                terms.billingDay(),
                terms.onTime() == null ? null : BigDecimal.valueOf(terms.onTime(), 2),
                frame.say("contract.selection." + terms.selection()),
                contract.currency());
        try {
            excel.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable BigDecimal money(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }
}
