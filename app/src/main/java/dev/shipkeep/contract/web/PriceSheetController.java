package dev.shipkeep.contract.web;

import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.CustomerPrices;
import dev.shipkeep.contract.price.RuleField;
import dev.shipkeep.contract.price.RuleSheet;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The rows of a price as a file, out and in. */
@Controller
@Needs(Permission.PRICE_READ)
class PriceSheetController {

    private static final String PATH = PriceController.PATH + "/{id:\\d+}";
    private static final long MOST_BYTES = 10L << 20;

    private final CustomerPrices prices;
    private final PriceForms forms;
    private final Audit audit;
    private final TransactionTemplate transaction;

    PriceSheetController(CustomerPrices prices, PriceForms forms, Audit audit, TransactionTemplate transaction) {
        this.prices = prices;
        this.forms = forms;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping(PATH + "/rules.xlsx")
    void sheet(@PathVariable long id, Frame frame, HttpServletResponse response) throws IOException {
        if (!frame.may(Permission.EXPORT)) {
            throw new NotAllowed();
        }
        CustomerPrice price = prices.getPrice(id);
        List<Map<RuleField, String>> rows = new ArrayList<>(forms.of(id).rows());
        String everywhere = forms.of(id).value("everywhere");
        if (!everywhere.isEmpty()) {
            rows.add(Map.of(RuleField.OFF, everywhere));
        }
        transaction.executeWithoutResult(
                status -> audit.record("export", "customerPrice", id, null, Map.of("rows", rows.size())));
        boolean chinese = frame.words().isChinese();
        List<String> titles = Arrays.stream(RuleField.values())
                .map(field -> field.header(chinese))
                .toList();
        try (ExcelDownload excel = ExcelDownload.start(response, price.code() + ".xlsx", titles)) {
            for (Map<RuleField, String> row : rows) {
                excel.row(Arrays.stream(RuleField.values())
                        .map(field -> cell(row.getOrDefault(field, "")))
                        .toList());
            }
        }
    }

    private static Object cell(String text) {
        return text.matches("\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(text) : text;
    }

    /** The rows of the file take the place of the draft's. */
    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH + "/rules")
    ModelAndView upload(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        PriceForm before = forms.of(id);
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            String key = file == null || file.isEmpty() ? "pricing.field.file.none" : "pricing.field.file.large";
            return refuse(id, before, List.of(FieldProblem.of("file", key)), frame);
        }
        RuleSheet sheet = RuleSheet.read(FileContent.of(file.getBytes()));
        if (!sheet.problems().isEmpty()) {
            return refuse(id, before, sheet.problems(), frame);
        }
        Map<String, String> fields = new java.util.LinkedHashMap<>(before.fields());
        fields.remove("everywhere");
        PriceForm form = new PriceForm(fields, sheet.rows()).compact();
        return switch (forms.save(id, form)) {
            case Change.Done<CustomerPrice>(CustomerPrice price) -> {
                Notices.leave(response, "contract.price.rulesTaken", form.rows().size());
                yield Pages.goTo(PriceController.PATH + "/" + price.id());
            }
            case Change.Refused<CustomerPrice>(List<FieldProblem> problems) -> refuse(id, form, problems, frame);
        };
    }

    private ModelAndView refuse(long id, PriceForm form, List<FieldProblem> problems, Frame frame) {
        return Pages.refuse("contract/priceForm", forms.page(id, form, problems, frame));
    }
}
