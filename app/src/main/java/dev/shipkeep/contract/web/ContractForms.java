package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractDraft;
import dev.shipkeep.contract.agreement.ContractDraft.Covered;
import dev.shipkeep.contract.agreement.ContractKeeper;
import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.contract.agreement.ContractTerms;
import dev.shipkeep.contract.agreement.VolumeLine;
import dev.shipkeep.contract.agreement.VolumeText;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the form of a contract, and saves what comes back. */
@Component
class ContractForms {

    private static final int BLANK = 3;

    private final ContractRegister register;
    private final ContractKeeper keeper;
    private final Accounts accounts;
    private final BusinessTime time;

    ContractForms(ContractRegister register, ContractKeeper keeper, Accounts accounts, BusinessTime time) {
        this.register = register;
        this.keeper = keeper;
        this.accounts = accounts;
        this.time = time;
    }

    /** @param payer code of the account that pays; empty for none */
    ContractForm empty(String payer) {
        LocalDate from = time.today().withDayOfMonth(1).plusMonths(1);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("payer", payer);
        putTerms(
                fields,
                ContractTerms.usual(),
                new Validity(from, from.plusYears(1).minusDays(1)));
        return new ContractForm(fields, new TypedRows(List.of()), new TypedRows(List.of()), new TypedRows(List.of()));
    }

    ContractForm of(long id) {
        ContractDraft draft = keeper.draftOf(register.getContract(id));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", draft.number());
        fields.put("title", draft.title());
        fields.put("payer", codeOf(draft.payerId()));
        putTerms(fields, draft.terms(), draft.days());
        return new ContractForm(
                fields,
                new TypedRows(draft.covers().stream().map(this::cover).toList()),
                new TypedRows(draft.services().stream()
                        .map(service -> Map.of(
                                "service.name", service.name(), "service.cost", plain(service.monthlyCostFen(), 2)))
                        .toList()),
                new TypedRows(
                        draft.volumes().stream().map(ContractForms::volume).toList()));
    }

    private String codeOf(long accountId) {
        return accounts.findAccount(accountId).map(Account::code).orElse("");
    }

    private static void putTerms(Map<String, String> fields, ContractTerms terms, Validity days) {
        fields.put("from", days.from().toString());
        fields.put("through", Objects.toString(days.through(), ""));
        fields.put("selection", terms.selection().name());
        fields.put("listPrices", Boolean.toString(terms.listPrices()));
        fields.put("products", String.join("、", terms.products()));
        fields.put("onTime", percent(terms.onTime()));
        fields.put("damage", percent(terms.damage()));
        fields.put("loss", percent(terms.loss()));
        fields.put("creditDays", Integer.toString(terms.creditDays()));
        Long limit = terms.creditLimitFen();
        fields.put("creditLimit", limit == null ? "" : plain(limit, 2));
        fields.put("deposit", terms.depositFen() == 0 ? "" : plain(terms.depositFen(), 2));
        fields.put("billingDay", Integer.toString(terms.billingDay()));
        fields.put("tax", plain(terms.taxPpm(), 4));
        fields.put("noticeDays", Integer.toString(terms.noticeDays()));
        fields.put("security", terms.securityAgreement());
        fields.put("note", terms.note());
    }

    private Map<String, String> cover(Covered cover) {
        return Map.of(
                "cover.account", codeOf(cover.accountId()),
                "cover.from", cover.days().from().toString(),
                "cover.through", Objects.toString(cover.days().through(), ""));
    }

    private static Map<String, String> volume(VolumeLine line) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("volume.tiers", VolumeText.write(line.tiers(), line.measure()));
        row.put("volume.period", line.period().name());
        row.put("volume.pooled", Boolean.toString(line.pooled()));
        row.put("volume.measure", line.measure().name());
        row.put("volume.money", line.money().name());
        row.put("volume.way", line.way().name());
        Long promised = line.promised();
        row.put("volume.promised", promised == null ? "" : VolumeText.write(promised, line.measure()));
        VolumeRate shortfall = line.shortfall();
        row.put("volume.shortfall", shortfall == null ? "" : VolumeText.write(shortfall));
        row.put("volume.code", line.code());
        row.put("volume.from", Objects.toString(line.from(), ""));
        return row;
    }

    Change<Contract> save(@Nullable Long id, ContractForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        ContractDraft draft = form.draft(accounts::findAccountByShipperCode, problems);
        if (draft == null) {
            return new Change.Refused<>(problems);
        }
        return id == null ? keeper.create(draft) : keeper.update(id, draft);
    }

    ContractFormPage page(@Nullable Long id, ContractForm form, List<FieldProblem> problems, Frame frame) {
        boolean fixed = id != null && !register.getContract(id).kind().equals("FIRST");
        return new ContractFormPage(
                frame,
                id,
                fixed,
                form.fields(),
                form.covers().withBlank(BLANK),
                form.services().withBlank(BLANK),
                form.volumes().withBlank(2),
                new FieldProblems(problems));
    }

    private static String percent(@Nullable Integer basisPoints) {
        return basisPoints == null ? "" : plain(basisPoints, 2);
    }

    private static String plain(long small, int digits) {
        return BigDecimal.valueOf(small, digits).stripTrailingZeros().toPlainString();
    }
}
