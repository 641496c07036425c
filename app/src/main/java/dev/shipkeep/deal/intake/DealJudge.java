package dev.shipkeep.deal.intake;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealOwners;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.deal.Step;
import dev.shipkeep.deal.Steps;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what a row means, or all that keeps it from being a deal. Customers that may not be seen are not known. */
@Component
final class DealJudge {

    private final Accounts accounts;
    private final DealOwners owners;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final BusinessTime time;

    DealJudge(Accounts accounts, DealOwners owners, Steps steps, JdbcClient jdbc, BusinessTime time) {
        this.accounts = accounts;
        this.owners = owners;
        this.steps = steps;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** By its code, else by its credit code. */
    Change<Account> findCustomer(DealLine line) {
        String code = line.text(DealColumn.CUSTOMER);
        Optional<Account> byCode = accounts.findAccountByShipperCode(code);
        if (byCode.isPresent()) {
            return new Change.Done<>(byCode.get());
        }
        List<Long> ids = jdbc.sql("SELECT id FROM account.account WHERE credit_code = ? AND merged_into IS NULL")
                .param(code.toUpperCase(Locale.ROOT))
                .query(Long.class)
                .list();
        return switch (ids.size()) {
            case 0 -> Change.refused(DealColumn.CUSTOMER.field(), "deal.import.customer", code);
            case 1 -> new Change.Done<>(accounts.getAccount(ids.getFirst()));
            default -> Change.refused(DealColumn.CUSTOMER.field(), "deal.import.customers", code);
        };
    }

    Change<WantedDeal> judge(DealLine line, Account account) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Step> way = steps.listSteps();
        int wins = way.stream()
                .filter(Step::wins)
                .mapToInt(Step::position)
                .findFirst()
                .orElseThrow();
        int last = way.getLast().position();
        Step named = findStep(way, line.text(DealColumn.STEP), problems);
        DealState state = state(line, named, wins);
        int step = named != null
                ? named.position()
                : state == DealState.DONE ? last : state == DealState.WON ? wins + 1 : 1;
        boolean fits =
                switch (state) {
                    case OPEN, LOST -> step <= wins;
                    case WON -> step > wins;
                    case DONE -> step == last;
                };
        if (!fits) {
            problems.add(problem(DealColumn.STATE, "deal.import.state." + state, step, wins, last));
        }
        boolean skips = step > 1 || state != DealState.OPEN && state != DealState.LOST;
        if (skips && !Acting.get().may(Permission.DEAL_SKIP)) {
            problems.add(problem(DealColumn.STEP, "deal.import.skip"));
        }
        if (state == DealState.LOST) {
            checkLoss(line, problems);
        }
        Deal.Owner owner = owner(line.text(DealColumn.OWNER), account, problems);
        Integer probability = probability(line, problems);
        DealHistory history = DealHistory.of(line, state, wins, time.now(), problems);
        return problems.isEmpty()
                ? new Change.Done<>(new WantedDeal(
                        owner,
                        line.entry(probability),
                        step,
                        state,
                        history,
                        line.text(DealColumn.LOSS_REASON),
                        line.text(DealColumn.LOSS_NOTE)))
                : new Change.Refused<>(problems);
    }

    private static DealState state(DealLine line, @Nullable Step step, int wins) {
        String word = line.text(DealColumn.STATE);
        if (!word.isEmpty()) {
            return DealState.valueOf(word);
        }
        return step != null && step.position() > wins ? DealState.WON : DealState.OPEN;
    }

    /** By its place, its code or its name in either language. */
    private static @Nullable Step findStep(List<Step> way, String text, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        Step found = way.stream()
                .filter(step -> Stream.of(Integer.toString(step.position()), step.code(), step.nameZh(), step.nameEn())
                        .anyMatch(text::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
        if (found == null) {
            problems.add(problem(
                    DealColumn.STEP,
                    "deal.import.step",
                    text,
                    String.join("、", way.stream().map(Step::nameZh).toList()),
                    String.join(", ", way.stream().map(Step::nameEn).toList())));
        }
        return found;
    }

    private static void checkLoss(DealLine line, List<FieldProblem> problems) {
        if (line.text(DealColumn.LOSS_REASON).isEmpty()) {
            problems.add(problem(DealColumn.LOSS_REASON, "deal.import.loss"));
        }
        if (line.text(DealColumn.COMPETITOR).isEmpty()) {
            problems.add(problem(DealColumn.COMPETITOR, "deal.problem.competitor"));
        }
    }

    private Deal.Owner owner(String staffNo, Account account, List<FieldProblem> problems) {
        if (!staffNo.isEmpty()) {
            Optional<Deal.Owner> named = owners.find(staffNo);
            if (named.isPresent() && owners.sees(named.get(), account.id())) {
                return named.get();
            }
            problems.add(
                    named.isPresent()
                            ? problem(
                                    DealColumn.OWNER,
                                    "deal.problem.ownerAway",
                                    named.get().name(),
                                    account.name())
                            : problem(DealColumn.OWNER, "deal.problem.owner", staffNo));
        }
        return owners.ofAccount(account.id());
    }

    /** @return null when the row has none, or none that can be understood */
    static @Nullable Integer probability(DealLine line, List<FieldProblem> problems) {
        String text = line.text(DealColumn.PROBABILITY);
        Integer basisPoints = ProbabilityText.parse(text).orElse(null);
        if (!text.isEmpty() && basisPoints == null) {
            problems.add(problem(DealColumn.PROBABILITY, "deal.import.probability", text));
        }
        return basisPoints;
    }

    static FieldProblem problem(DealColumn column, String messageKey, Object... arguments) {
        return FieldProblem.of(column.field(), messageKey, arguments);
    }
}
