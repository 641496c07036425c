package dev.shipkeep.account.web.decision;

import dev.shipkeep.account.decision.DecisionClocks;
import dev.shipkeep.account.decision.DecisionRegister;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param all whether all key accounts in sight are asked for, not only the own accounts
 * @param kind empty for any
 * @param next where the next page begins; null on the last
 * @param typed clocks that were refused; empty otherwise
 */
public record DecisionListPage(
        Frame frame,
        boolean all,
        String kind,
        List<DecisionRegister.Row> rows,
        @Nullable String next,
        DecisionClocks clocks,
        Map<String, String> typed,
        FieldProblems problems) {

    /** Whether the reader may set the clocks for the whole carrier. */
    public boolean maySet() {
        return frame.may(Permission.DEAL_POLICY) && frame.signedIn().seesAll();
    }

    public String value(String field, int present) {
        return typed.getOrDefault(field, Integer.toString(present));
    }

    public List<String> kinds() {
        return DecisionRegister.KINDS;
    }

    public String url(boolean everybody, String chosen) {
        return DecisionListController.PATH + "?scope=" + (everybody ? "all" : "own") + "&kind=" + chosen;
    }

    /** What is wrong with an account's people, in short. */
    public List<String> worries(DecisionRegister.Row row) {
        List<String> worries = new ArrayList<>();
        if (row.contacts() == 0) {
            worries.add(frame.say("account.worry.noContact"));
        } else if (row.contacts() == 1) {
            worries.add(frame.say("account.worry.single"));
        }
        if (row.deciders() == 0 && row.contacts() > 0) {
            worries.add(frame.say("account.worry.decider"));
        }
        if (row.unmet() > 0) {
            worries.add(frame.say("account.worry.unmet", clocks.meetingDays()));
        }
        if (row.uncovered() > 0) {
            worries.add(frame.say("account.worry.uncovered"));
        }
        if (row.lost() > 0) {
            worries.add(frame.say("account.worry.lost"));
        }
        return worries;
    }
}
