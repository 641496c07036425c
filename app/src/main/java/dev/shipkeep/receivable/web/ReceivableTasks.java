package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTask.Urgency;
import dev.shipkeep.platform.page.HomeTasks;
import dev.shipkeep.receivable.ageing.OwnOverdue;
import dev.shipkeep.receivable.credit.HoldWork;
import dev.shipkeep.receivable.payment.PaymentRegister;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Money that somebody has to do something about. */
@Component
class ReceivableTasks implements HomeTasks {

    private final OwnOverdue overdue;
    private final PaymentRegister payments;
    private final HoldWork holds;

    ReceivableTasks(OwnOverdue overdue, PaymentRegister payments, HoldWork holds) {
        this.overdue = overdue;
        this.payments = payments;
        this.holds = holds;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeTask> listTasks(SignedIn person) {
        List<HomeTask> tasks = new ArrayList<>();
        if (person.may(Permission.SETTLEMENT_READ)) {
            for (OwnOverdue.Sum sum : overdue.listSums(person.id())) {
                List<Object> money = List.of(Figures.money(sum.fen(), sum.currency()));
                String url = ReminderController.PATH;
                tasks.add(new HomeTask("receivable.home.overdue", sum.payers(), money, url, Urgency.SOON));
            }
        }
        if (person.may(Permission.PAYMENT_WRITE)) {
            String unmatched = PaymentController.PATH + "?state=unmatched";
            add(tasks, "receivable.home.unmatched", payments.countUnmatched(), unmatched, Urgency.SOON);
            add(tasks, "receivable.home.holds", holds.listProposals().size(), HoldController.PATH, Urgency.NOW);
        }
        return tasks;
    }

    private static void add(List<HomeTask> tasks, String key, long count, String url, Urgency urgency) {
        if (count > 0) {
            tasks.add(HomeTask.of(key, count, url, urgency));
        }
    }
}
