package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.credit.ReminderWork;
import dev.shipkeep.receivable.credit.Reminders;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Payers who are to be reminded now.
 *
 * @param all how many there are, also those that are not shown
 */
public record RemindersPage(Frame frame, List<ReminderWork> works, int all) {

    public List<String> channels() {
        return Reminders.CHANNELS;
    }

    /** What to copy into a chat or a mail. */
    public String text(ReminderWork work) {
        String items = work.items().stream()
                .map(item -> frame.say(
                        "receivable.reminder.line",
                        item.reference(),
                        frame.money(item.openFen(), work.currency()),
                        frame.day(item.dueDay())))
                .collect(Collectors.joining("\n"));
        return frame.say(
                "receivable.reminder.text." + work.stage(),
                work.name(),
                items,
                frame.money(work.openFen(), work.currency()),
                frame.signedIn().name());
    }
}
