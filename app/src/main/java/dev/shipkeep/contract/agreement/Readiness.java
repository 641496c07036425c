package dev.shipkeep.contract.agreement;

import dev.shipkeep.contract.terms.WideSight;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.RateCards;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a contract can go on its way: it needs a price, and nobody can be covered by two contracts on one day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Readiness {

    private final JdbcClient jdbc;
    private final RateCards cards;
    private final WideSight sight;

    Readiness(JdbcClient jdbc, RateCards cards, WideSight sight) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.sight = sight;
    }

    /** @param inForce whether the price must be in force, not only drafted */
    public List<FieldProblem> problems(Contract contract, boolean inForce) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate first = contract.days().from();
        boolean priced = contract.terms().listPrices()
                ? sight.with(() -> hasListPrice(contract.currency(), first))
                : hasPrice(contract.payerId(), first, inForce);
        if (!priced) {
            String key = contract.terms().listPrices() ? "contract.ready.noList" : "contract.ready.noPrice";
            problems.add(FieldProblem.of("state", key, first.toString()));
        }
        problems.addAll(sight.with(() -> overlaps(contract)));
        return problems;
    }

    private boolean hasListPrice(String currency, LocalDate day) {
        return cards.listActiveVersions().stream()
                .anyMatch(version -> version.card().general()
                        && version.card().currency().equals(currency)
                        && version.validity().contains(day));
    }

    private boolean hasPrice(long payerId, LocalDate day, boolean inForce) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM contract.price
                    WHERE account_id = :payer AND (state = 'ACTIVE' OR NOT :inForce)
                      AND valid_from <= :day AND coalesce(valid_through, 'infinity') >= :day)""")
                .param("payer", payerId)
                .param("inForce", inForce)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Names the other contract and the day; the version before this one makes room by itself. */
    private List<FieldProblem> overlaps(Contract contract) {
        return jdbc.sql("""
                SELECT other_contract.number, account.name, greatest(own.valid_from, other.valid_from) AS day
                FROM contract.cover AS own
                    JOIN contract.cover AS other ON other.account_id = own.account_id AND other.in_force
                        AND daterange(other.valid_from, other.valid_through, '[]')
                            && daterange(own.valid_from, own.valid_through, '[]')
                    JOIN contract.contract AS other_contract ON other_contract.id = other.contract_id
                    JOIN account.account ON account.id = own.account_id
                WHERE own.contract_id = :id AND other.contract_id <> :id
                  AND other.contract_id IS DISTINCT FROM :before
                ORDER BY own.account_id, day LIMIT 10""")
                .param("id", contract.id())
                .param("before", contract.followsId(), Types.BIGINT)
                .query((row, number) -> FieldProblem.of(
                        "state",
                        "contract.ready.overlap",
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("day")))
                .list();
    }

    /** Whether a version can make room for its successor: it must have held a day before. */
    static boolean makesRoom(Contract before, Validity after) {
        return before.days().from().isBefore(after.from());
    }
}
