package dev.shipkeep.contract.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the accounts whose parcels a change of prices may concern. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Affected {

    private final JdbcClient jdbc;

    Affected(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the prices in force on a card: nothing when one of them is for whole classes; an empty list for no account. */
    public Optional<List<Long>> findByCard(long cardId) {
        boolean everybody = jdbc.sql("""
                SELECT EXISTS (SELECT FROM contract.price
                    WHERE card_id = ? AND state = 'ACTIVE' AND account_id IS NULL)""").param(cardId).query(Boolean.class).single();
        return everybody ? Optional.empty() : Optional.of(listByPrices("card_id = ? AND state = 'ACTIVE'", cardId));
    }

    /** Of one price, in force or not: nothing for whole classes. */
    public Optional<List<Long>> findByPrice(long priceId) {
        boolean everybody = jdbc.sql("SELECT account_id IS NULL FROM contract.price WHERE id = ?")
                .param(priceId)
                .query(Boolean.class)
                .single();
        return everybody ? Optional.empty() : Optional.of(listByPrices("id = ?", priceId));
    }

    /** In which there are prices of classes in force on a day or later. */
    public List<String> listCurrenciesOfTierPrices(LocalDate day) {
        return jdbc.sql("""
                SELECT DISTINCT card.currency::text FROM contract.price JOIN pricing.card ON card.id = card_id
                WHERE state = 'ACTIVE' AND tier IS NOT NULL AND coalesce(valid_through, 'infinity') >= ?
                ORDER BY 1""").param(day).query(String.class).list();
    }

    private List<Long> listByPrices(String condition, long id) {
        return jdbc.sql("""
                WITH chosen AS (SELECT source, account_id FROM contract.price WHERE account_id IS NOT NULL AND\s""" + condition + """
                )
                SELECT account_id FROM chosen WHERE source = 'CUSTOMER'
                UNION
                SELECT cover.account_id FROM chosen JOIN contract.cover ON cover.payer_id = chosen.account_id
                WHERE chosen.source = 'GROUP' AND in_force""").param(id).query(Long.class).list();
    }

    /** Whom a version of a contract covers. */
    public List<Long> listCovered(long contractId) {
        return jdbc.sql("SELECT DISTINCT account_id FROM contract.cover WHERE contract_id = ?")
                .param(contractId)
                .query(Long.class)
                .list();
    }
}
