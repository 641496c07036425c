package dev.shipkeep.settlement;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.internal.Closing;
import dev.shipkeep.settlement.internal.Previews;
import dev.shipkeep.settlement.internal.StatementsChanged;
import dev.shipkeep.settlement.internal.WideSight;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes one statement, and makes one preview anew, while a person waits. */
@Component
public class SingleClosing {

    private final Statements statements;
    private final Closing closing;
    private final Previews previews;
    private final BusinessTime time;

    SingleClosing(Statements statements, Closing closing, Previews previews, BusinessTime time) {
        this.statements = statements;
        this.closing = closing;
        this.previews = previews;
        this.time = time;
    }

    /** @param shownHash of what the person was looking at */
    public Change<Statement> close(long id, String shownHash) {
        Statement statement = statements.getStatement(id);
        SignedIn wide = WideSight.ofActing();
        List<Long> payer = List.of(statement.payer().id());
        if (statement.state().isClosed()) {
            return Change.refused("statement", "settlement.close.already");
        }
        if (!statement.month().atEndOfMonth().isBefore(time.today())) {
            return Change.refused("statement", "settlement.run.notOver");
        }
        if (!Acting.as(wide, () -> previews.areRated(payer, statement.month()))) {
            return Change.refused("statement", "settlement.close.rating");
        }
        if (!statement.contentHash().equals(shownHash)) {
            return Change.refused("statement", "settlement.close.changed");
        }
        try {
            Acting.as(wide, () -> closing.one(id, payer.getFirst(), statement.month(), time.today()));
        } catch (StatementsChanged e) {
            Acting.as(wide, () -> previews.make(payer, statement.month()));
            return Change.refused("statement", "settlement.close.changed");
        }
        return new Change.Done<>(statements.getStatement(id));
    }

    /** Makes a preview anew; it may be gone after that. */
    public void refresh(long id) {
        Statement statement = statements.getStatement(id);
        if (!statement.state().isClosed()) {
            Acting.as(
                    WideSight.ofActing(),
                    () -> previews.make(List.of(statement.payer().id()), statement.month()));
        }
    }
}
