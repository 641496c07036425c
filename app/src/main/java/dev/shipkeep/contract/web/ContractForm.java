package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.contract.agreement.ContractDraft;
import dev.shipkeep.contract.agreement.ContractTerms;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.page.FieldProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A contract as it was typed: single fields, and tables of covers, services and volume terms. */
record ContractForm(Map<String, String> fields, TypedRows covers, TypedRows services, TypedRows volumes) {

    static final List<String> COVER = List.of("cover.account", "cover.from", "cover.through");
    static final List<String> SERVICE = List.of("service.name", "service.cost");
    static final List<String> VOLUME = List.of(
            "volume.tiers",
            "volume.period",
            "volume.pooled",
            "volume.measure",
            "volume.money",
            "volume.way",
            "volume.promised",
            "volume.shortfall",
            "volume.code",
            "volume.from");

    private static final List<String> NAMES = List.of(
            "number",
            "title",
            "payer",
            "from",
            "through",
            "selection",
            "listPrices",
            "products",
            "onTime",
            "damage",
            "loss",
            "creditDays",
            "creditLimit",
            "deposit",
            "billingDay",
            "tax",
            "noticeDays",
            "security",
            "note");

    static ContractForm sent(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            fields.put(name, Objects.requireNonNullElse(sent.getFirst(name), "").strip());
        }
        return new ContractForm(
                fields,
                TypedRows.sent(sent, COVER, List.of("cover.account", "cover.from", "cover.through")),
                TypedRows.sent(sent, SERVICE, SERVICE),
                TypedRows.sent(sent, VOLUME, List.of("volume.tiers", "volume.promised", "volume.shortfall")));
    }

    /** The same form with other values in the single fields that are given. */
    ContractForm with(Map<String, String> given) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        NAMES.stream().filter(given::containsKey).forEach(name -> changed.put(name, given.get(name)));
        return new ContractForm(changed, covers, services, volumes);
    }

    String value(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The draft that was typed; null when something cannot be read, with what it is in the list. */
    @Nullable
    ContractDraft draft(Function<String, Optional<Account>> accounts, List<FieldProblem> problems) {
        Typed typed = new Typed(fields, problems);
        Account payer = accounts.apply(value("payer")).orElse(null);
        if (payer == null) {
            problems.add(FieldProblem.of("payer", "contract.field.account.wrong"));
        }
        LocalDate from = typed.day("from", "contract.field.from.wrong");
        LocalDate through = value("through").isEmpty() ? null : typed.day("through", "contract.field.through.wrong");
        ContractTerms terms = terms(typed);
        if (payer == null || from == null) {
            return null;
        }
        Validity days = new Validity(from, through);
        TypedParts parts = new TypedParts(days, problems);
        ContractDraft draft = new ContractDraft(
                value("number"),
                value("title"),
                payer.id(),
                days,
                terms,
                parts.covers(covers, accounts),
                parts.services(services),
                parts.volumes(volumes));
        return problems.isEmpty() ? draft : null;
    }

    private ContractTerms terms(Typed typed) {
        return new ContractTerms(
                value("selection").equals(PriceBook.Selection.LOWEST.name())
                        ? PriceBook.Selection.LOWEST
                        : PriceBook.Selection.STATED_ORDER,
                value("listPrices").equals("true"),
                Arrays.stream(value("products").split("[;；、,，\\s]+"))
                        .filter(product -> !product.isEmpty())
                        .toList(),
                typed.basisPoints("onTime"),
                typed.basisPoints("damage"),
                typed.basisPoints("loss"),
                typed.whole("creditDays"),
                value("creditLimit").isEmpty() ? null : (Long) typed.fen("creditLimit"),
                value("deposit").isEmpty() ? 0 : typed.fen("deposit"),
                typed.whole("billingDay"),
                typed.ppm("tax"),
                typed.whole("noticeDays"),
                value("security"),
                value("note"));
    }
}
