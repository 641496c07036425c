package dev.shipkeep.contract.agreement;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.agreement.ContractDraft.Covered;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeTier;
import dev.shipkeep.platform.page.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is wrong with a contract that somebody wants, field by field. */
@Component
class ContractProblems {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,39}");
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_LINES = 500;
    private static final int MOST_CREDIT_DAYS = 365;
    private static final int LAST_BILLING_DAY = 28;
    private static final long WHOLE = 1_000_000;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    ContractProblems(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** @param before the draft that is changed; null for a new one */
    List<FieldProblem> list(ContractDraft draft, @Nullable Contract before) {
        List<FieldProblem> problems = new ArrayList<>();
        addNumber(problems, draft, before);
        if (draft.title().isEmpty() || draft.title().length() > LONGEST_TITLE) {
            problems.add(FieldProblem.of("title", "contract.field.name.wrong"));
        }
        LocalDate through = draft.days().through();
        if (through != null && through.isBefore(draft.days().from())) {
            problems.add(FieldProblem.of("through", "contract.field.through.wrong"));
        }
        addTerms(problems, draft.terms());
        addCovers(problems, draft);
        for (int line = 0; line < draft.volumes().size(); line++) {
            addVolume(problems, draft.volumes().get(line), "volume." + line + ".");
        }
        return problems;
    }

    private void addNumber(List<FieldProblem> problems, ContractDraft draft, @Nullable Contract before) {
        boolean same = before != null && before.number().equals(draft.number());
        if (draft.number().isEmpty() || same) {
            return;
        }
        if (!NUMBER.matcher(draft.number()).matches()) {
            problems.add(FieldProblem.of("number", "contract.price.code.wrong"));
        } else if (jdbc.sql("SELECT EXISTS (SELECT FROM contract.contract WHERE number = ?)")
                .param(draft.number())
                .query(Boolean.class)
                .single()) {
            problems.add(FieldProblem.of("number", "contract.number.taken"));
        }
    }

    private static void addTerms(List<FieldProblem> problems, ContractTerms terms) {
        addBounds(problems, "creditDays", terms.creditDays(), 0, MOST_CREDIT_DAYS);
        addBounds(problems, "noticeDays", terms.noticeDays(), 0, MOST_CREDIT_DAYS);
        addBounds(problems, "billingDay", terms.billingDay(), 1, LAST_BILLING_DAY);
        if (terms.taxPpm() > WHOLE) {
            problems.add(FieldProblem.of("tax", "contract.price.rule.percent"));
        }
        if (terms.securityAgreement().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("security", "contract.field.long"));
        }
        if (terms.note().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("note", "contract.field.long"));
        }
    }

    private static void addBounds(List<FieldProblem> problems, String field, int value, int least, int most) {
        if (value < least || value > most) {
            problems.add(FieldProblem.of(field, "contract.field.between", least, most));
        }
    }

    private void addCovers(List<FieldProblem> problems, ContractDraft draft) {
        if (draft.covers().size() > MOST_LINES) {
            problems.add(FieldProblem.of("title", "contract.price.rules.many", MOST_LINES));
            return;
        }
        Account payer = accounts.getAccount(draft.payerId());
        for (int line = 0; line < draft.covers().size(); line++) {
            Covered cover = draft.covers().get(line);
            String field = "cover." + line + ".";
            LocalDate end = cover.days().through();
            if (cover.accountId() == draft.payerId() || isTwice(draft.covers(), line)) {
                problems.add(FieldProblem.of(field + "account", "contract.cover.twice"));
            } else if (end != null && end.isBefore(cover.days().from())) {
                problems.add(FieldProblem.of(field + "through", "contract.field.through.wrong"));
            } else if (!isWithin(cover.days(), draft.days())) {
                problems.add(FieldProblem.of(field + "from", "contract.cover.outside"));
            } else if (!Objects.equals(currencyOf(cover.accountId()), payer.currency())) {
                problems.add(FieldProblem.of(field + "account", "contract.cover.currency", payer.currency()));
            }
        }
    }

    private String currencyOf(long accountId) {
        return accounts.findAccount(accountId).map(Account::currency).orElse("");
    }

    private static boolean isTwice(List<Covered> covers, int line) {
        Covered cover = covers.get(line);
        return covers.subList(0, line).stream()
                .anyMatch(other ->
                        other.accountId() == cover.accountId() && other.days().overlaps(cover.days()));
    }

    private static boolean isWithin(Validity days, Validity term) {
        LocalDate last = term.through();
        LocalDate end = days.through();
        return !days.from().isBefore(term.from()) && (last == null || end != null && !end.isAfter(last));
    }

    private static void addVolume(List<FieldProblem> problems, VolumeLine volume, String field) {
        if (volume.tiers().isEmpty() && volume.promised() == null) {
            problems.add(FieldProblem.of(field + "tiers", "contract.volume.nothing"));
        }
        long before = -1;
        for (VolumeTier tier : volume.tiers()) {
            if (tier.from() <= before) {
                problems.add(FieldProblem.of(field + "tiers", "contract.volume.order"));
            }
            before = tier.from();
            boolean tooMuch = tier.rate() instanceof VolumeRate.OfMoney part
                    && part.share().partsPerMillion() > WHOLE;
            if (tooMuch) {
                problems.add(FieldProblem.of(field + "tiers", "contract.price.rule.percent"));
            }
        }
        if (volume.promised() != null && volume.shortfall() == null) {
            problems.add(FieldProblem.of(field + "shortfall", "contract.volume.shortfall"));
        }
        boolean ofNoMoney = volume.shortfall() instanceof VolumeRate.OfMoney
                && !volume.measure().isMoney();
        if (ofNoMoney) {
            problems.add(FieldProblem.of(field + "shortfall", "contract.volume.shortfall.money"));
        }
    }
}
