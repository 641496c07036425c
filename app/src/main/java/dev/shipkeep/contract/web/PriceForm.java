package dev.shipkeep.contract.web;

import dev.shipkeep.contract.price.PriceDraft;
import dev.shipkeep.contract.price.RuleField;
import dev.shipkeep.contract.price.RuleRow;
import dev.shipkeep.contract.price.RuleText;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.words.Trials;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A price as it was typed.
 *
 * @param fields by name
 * @param rows of which blank ones say nothing
 */
record PriceForm(Map<String, String> fields, List<Map<RuleField, String>> rows) {

    static final String SURCHARGE = "surcharge.";

    private static final List<String> NAMES =
            List.of("code", "name", "source", "account", "tier", "card", "from", "through", "note", "everywhere");
    private static final int MOST_ROWS = 5_000;
    private static final int BLANK_ROWS = 4;

    static PriceForm sent(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (NAMES.contains(name) || name.startsWith(SURCHARGE)) {
                fields.put(
                        name, Objects.requireNonNullElse(values.getFirst(), "").strip());
            }
        });
        List<Map<RuleField, String>> rows = new ArrayList<>();
        int count = Math.min(
                MOST_ROWS, sent.getOrDefault(RuleField.OFF.input(), List.of()).size());
        for (int row = 0; row < count; row++) {
            Map<RuleField, String> cells = new EnumMap<>(RuleField.class);
            for (RuleField column : RuleField.values()) {
                List<String> values = sent.getOrDefault(column.input(), List.of());
                cells.put(column, row < values.size() ? values.get(row) : "");
            }
            rows.add(cells);
        }
        return new PriceForm(fields, rows);
    }

    static PriceForm of(PriceDraft draft, @Nullable String accountCode) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", draft.code());
        fields.put("name", draft.name());
        fields.put("source", draft.source().name());
        fields.put("account", Objects.requireNonNullElse(accountCode, ""));
        fields.put("tier", Objects.requireNonNullElse(draft.tier(), ""));
        fields.put("card", Long.toString(draft.cardId()));
        fields.put("from", draft.days().from().toString());
        LocalDate through = draft.days().through();
        fields.put("through", through == null ? "" : through.toString());
        fields.put("note", draft.note());
        draft.surcharges()
                .forEach(discount -> fields.put(
                        SURCHARGE + discount.surcharge(),
                        Objects.requireNonNullElse(
                                RuleText.write(RuleRow.everywhere(discount.off().partsPerMillion()))
                                        .get(RuleField.OFF),
                                "")));
        List<RuleRow> rules = new ArrayList<>(draft.rules());
        if (!rules.isEmpty()) {
            RuleRow last = rules.getLast();
            Long off = last.offPpm();
            if (off != null && last.equals(RuleRow.everywhere(off))) {
                rules.removeLast();
                fields.put(
                        "everywhere",
                        Objects.requireNonNullElse(RuleText.write(last).get(RuleField.OFF), ""));
            }
        }
        return new PriceForm(fields, rules.stream().map(RuleText::write).toList());
    }

    String value(String name) {
        return fields.getOrDefault(name, "");
    }

    PriceSource source() {
        for (PriceSource source : PriceSource.values()) {
            if (source.name().equals(value("source")) && source != PriceSource.GENERAL) {
                return source;
            }
        }
        return PriceSource.CUSTOMER;
    }

    long cardId() {
        return value("card").matches("\\d{1,18}") ? Long.parseLong(value("card")) : 0;
    }

    /** The rows and some blank ones to go on with. */
    List<Map<RuleField, String>> rowsAndBlank() {
        List<Map<RuleField, String>> all = new ArrayList<>(rows);
        while (!all.isEmpty() && isBlank(all.getLast())) {
            all.removeLast();
        }
        for (int i = 0; i < BLANK_ROWS; i++) {
            all.add(Map.of());
        }
        return all;
    }

    private static boolean isBlank(Map<RuleField, String> cells) {
        return new RuleText(cells, 0).isBlank();
    }

    /** The draft that was typed; null when something cannot be read, with what it is in the list. */
    @Nullable
    PriceDraft draft(@Nullable Long accountId, List<FieldProblem> problems) {
        LocalDate from = Trials.day(value("from"));
        LocalDate through = Trials.day(value("through"));
        if (from == null) {
            problems.add(FieldProblem.of("from", "contract.field.from.wrong"));
        }
        if (through == null && !value("through").isEmpty()) {
            problems.add(FieldProblem.of("through", "contract.field.through.wrong"));
        }
        if (cardId() == 0) {
            problems.add(FieldProblem.of("card", "contract.price.card.choose"));
        }
        List<RuleRow> rules = rules(problems);
        List<SurchargeDiscount> surcharges = surcharges(problems);
        if (from == null || !problems.isEmpty()) {
            return null;
        }
        boolean ofAccount = source() == PriceSource.CUSTOMER || source() == PriceSource.GROUP;
        return new PriceDraft(
                value("code"),
                value("name"),
                source(),
                ofAccount ? accountId : null,
                ofAccount || value("tier").isEmpty() ? null : value("tier"),
                cardId(),
                new Validity(from, through),
                value("note"),
                rules,
                surcharges);
    }

    private List<RuleRow> rules(List<FieldProblem> problems) {
        List<RuleRow> rules = new ArrayList<>();
        List<Map<RuleField, String>> filled = new ArrayList<>(rows);
        filled.removeIf(PriceForm::isBlank);
        for (Map<RuleField, String> cells : filled) {
            RuleText text = new RuleText(cells, rules.size());
            rules.add(text.read());
            problems.addAll(text.problems());
        }
        if (!value("everywhere").isEmpty()) {
            rules.add(RuleRow.everywhere(percent("everywhere", problems)));
        }
        return rules;
    }

    private List<SurchargeDiscount> surcharges(List<FieldProblem> problems) {
        List<SurchargeDiscount> discounts = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(SURCHARGE) && !value.isEmpty()) {
                discounts.add(
                        new SurchargeDiscount(name.substring(SURCHARGE.length()), new Share(percent(name, problems))));
            }
        });
        return discounts;
    }

    private long percent(String field, List<FieldProblem> problems) {
        RuleText text = new RuleText(Map.of(RuleField.OFF, value(field)), 0);
        Long off = text.read().offPpm();
        if (off == null) {
            problems.add(FieldProblem.of(field, "contract.price.rule.percent"));
        }
        return off == null ? 0 : off;
    }

    /** The rows without the blank ones between, so that a problem's number finds its row again. */
    PriceForm compact() {
        List<Map<RuleField, String>> filled = new ArrayList<>(rows);
        filled.removeIf(PriceForm::isBlank);
        return new PriceForm(fields, filled);
    }
}
