package dev.shipkeep.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.UnitEntry;
import dev.shipkeep.organization.Units;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import org.junit.jupiter.api.Test;

/** A prospect's quote belongs to the part of the tree in which it was made. */
class ProspectPlaceTest {

    private final Running shipkeep = Running.shipkeep();
    private final Units units = shipkeep.bean(Units.class);

    private long quote(Unit unit) {
        Card card = new TestQuotes("PPT").card("PPT-LIST", CardKind.PRICE, "", 10, 2, 20, 5);
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO quote.quote (number, title, prospect, org_path, owner_id, owner_name, currency, card_id,
                    state, valid_from, offer_until, basis, made_at, changed_at)
                VALUES ('Q-PPT', '新客户', '钱塘新茶行', ?::ltree, 0, '演练', 'CNY', ?, 'DRAFT', current_date,
                    current_date + 30, 'PROFILE', now(), now()) RETURNING id""")
                .params(unit.path(), card.id())
                .query(Long.class)
                .single());
    }

    private boolean sees(String person, long quote) {
        return shipkeep.as(person, () -> shipkeep.bean(Quotes.class).findQuote(quote))
                .isPresent();
    }

    @Test
    void isSeenWhereItsUnitMovesAndByTheSuccessorOfAClosedOne() {
        Unit unit = shipkeep.as(
                "administrator",
                () -> TestPeople.done(units.create(World.JIANGSU, new UnitEntry("city", "PPT-CITY", "搬迁市公司", ""))));
        long quote = quote(unit);
        assertThat(sees("manager", quote)).isTrue();
        assertThat(sees("manager-zj", quote)).isFalse();
        Unit moved = shipkeep.as(
                "administrator", () -> TestPeople.done(units.move(unit.id(), unit.version(), World.ZHEJIANG)));
        assertThat(sees("manager", quote)).isFalse();
        assertThat(sees("manager-zj", quote)).isTrue();
        shipkeep.as(
                "administrator", () -> TestPeople.done(units.deactivate(moved.id(), moved.version(), World.NANJING)));
        assertThat(sees("manager", quote)).isTrue();
    }
}
