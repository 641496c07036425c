package dev.shipkeep.demo;

import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractDraft;
import dev.shipkeep.contract.agreement.ContractDraft.Covered;
import dev.shipkeep.contract.agreement.ContractKeeper;
import dev.shipkeep.contract.agreement.ContractSteps;
import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.PriceDraft;
import dev.shipkeep.contract.price.PriceKeeper;
import dev.shipkeep.contract.price.RuleRow;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.RateCards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contracts of the larger accounts, their prices, and what classes and campaigns pay. */
@Component
class DemoContracts implements DemoChapter {

    private static final int CONTRACTS = 150;
    private static final int GROUPS = 20;
    private static final int ORDER = 10;

    private final JdbcClient jdbc;
    private final ContractKeeper keeper;
    private final ContractSteps steps;
    private final PriceKeeper prices;
    private final RateCards cards;
    private final BusinessTime time;

    DemoContracts(
            JdbcClient jdbc,
            ContractKeeper keeper,
            ContractSteps steps,
            PriceKeeper prices,
            RateCards cards,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.steps = steps;
        this.prices = prices;
        this.cards = cards;
        this.time = time;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** An account that could have a contract. */
    record Shipper(long id, String name, @Nullable Long parentId, long revenueFen, long parcels) {}

    /** All of them or, when the start is killed, none. */
    @Override
    @Transactional
    public void tell() {
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM contract.contract)")
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        long card = cards.findCard("STD-NET").orElseThrow().id();
        List<Shipper> shippers = listShippers();
        Set<Long> heads = shippers.stream()
                .map(Shipper::parentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> taken = new HashSet<>();
        int number = 0;
        int groups = 0;
        for (Shipper shipper : shippers) {
            boolean head = heads.contains(shipper.id());
            boolean wanted = head ? groups < GROUPS : number - groups < CONTRACTS - GROUPS;
            if (wanted && shipper.parentId() == null && taken.add(shipper.id())) {
                groups += head ? 1 : 0;
                make(number++, shipper, childrenOf(shipper, shippers, taken), card);
            }
        }
        makeForClasses(card);
    }

    private List<Shipper> listShippers() {
        return jdbc.sql("""
                SELECT id, name, parent_id, revenue_fen_12m, parcels_12m FROM account.account
                WHERE merged_into IS NULL AND active AND currency = 'CNY'
                ORDER BY revenue_fen_12m DESC, id LIMIT 5000""")
                .query((row, number) -> new Shipper(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("parent_id", Long.class),
                        row.getLong("revenue_fen_12m"),
                        row.getLong("parcels_12m")))
                .list();
    }

    private static List<Shipper> childrenOf(Shipper head, List<Shipper> all, Set<Long> taken) {
        Long id = head.id();
        List<Shipper> children =
                all.stream().filter(shipper -> id.equals(shipper.parentId())).toList();
        children.forEach(child -> taken.add(child.id()));
        return children;
    }

    private void make(int number, Shipper shipper, List<Shipper> children, long card) {
        DemoTerms terms = new DemoTerms(number, shipper, time.today());
        Validity days = terms.days();
        boolean own = !terms.agreesOnList();
        if (own) {
            PriceSource source = children.isEmpty() ? PriceSource.CUSTOMER : PriceSource.GROUP;
            price(shipper.name() + "协议价", source, shipper.id(), null, card, days, terms.rules());
        } else if (number % 2 == 0) {
            Validity past = new Validity(days.from(), time.today().minusMonths(3));
            price(shipper.name() + "旧价（已到期）", PriceSource.CUSTOMER, shipper.id(), null, card, past, terms.rules());
        }
        List<Covered> covers = new ArrayList<>();
        for (int child = 0; child < children.size(); child++) {
            boolean left = number % 5 == 2
                    && child == 0
                    && days.from().isBefore(time.today().minusMonths(2));
            LocalDate last = left ? time.today().minusMonths(1).withDayOfMonth(15) : days.through();
            covers.add(new Covered(children.get(child).id(), new Validity(days.from(), last)));
        }
        ContractDraft draft = new ContractDraft(
                "",
                shipper.name() + (children.isEmpty() ? "快递服务合同" : "集团快递服务合同"),
                shipper.id(),
                days,
                terms.terms(),
                covers,
                terms.services(),
                terms.volumes(!children.isEmpty()));
        Contract contract = done(keeper.create(draft));
        if (!terms.isDraft()) {
            done(steps.takeOver(contract.id()));
        }
    }

    private void makeForClasses(long card) {
        LocalDate today = time.today();
        Validity year = new Validity(
                today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1).minusDays(1));
        price("铂金客户价", PriceSource.GRADE, null, "platinum", card, year, everywhere(5));
        price("黄金客户价", PriceSource.GRADE, null, "gold", card, year, everywhere(3));
        LocalDate november = LocalDate.of(today.minusMonths(2).getYear(), 11, 1);
        Validity doubleEleven = new Validity(november, november.plusDays(19));
        price("双十一大促", PriceSource.CAMPAIGN, null, null, card, doubleEleven, everywhere(8));
        Validity now = new Validity(today.minusDays(10), today.plusDays(20));
        price("年末冲量", PriceSource.CAMPAIGN, null, null, card, now, everywhere(4));
    }

    static List<RuleRow> everywhere(int percent) {
        return List.of(RuleRow.off(RateCard.ANY, RateCard.ANY, RateCard.ANY, 0, null, percent * 10_000L));
    }

    private void price(
            String name,
            PriceSource source,
            @Nullable Long account,
            @Nullable String tier,
            long card,
            Validity days,
            List<RuleRow> rules) {
        PriceDraft draft = new PriceDraft("", name, source, account, tier, card, days, "", rules, List.of());
        CustomerPrice price = done(prices.create(draft));
        done(prices.activate(price.id()));
    }

    private static <T> T done(Change<T> change) {
        return switch (change) {
            case Change.Done<T>(T value) -> value;
            case Change.Refused<T> refused ->
                throw new IllegalStateException("The demo was refused: " + refused.problems());
        };
    }
}
