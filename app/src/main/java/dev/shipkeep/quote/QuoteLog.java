package dev.shipkeep.quote;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to quotes: in the audit trail, and on the time-line of their account. */
@Component
class QuoteLog {

    private static final String SUBJECT = "quote";

    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    QuoteLog(Audit audit, Timeline timeline, BusinessTime time) {
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    void changed(String action, @Nullable Quote before, Quote after) {
        Object old = before == null ? null : view(before);
        Long accountId = after.accountId();
        if (accountId == null) {
            audit.record(action, SUBJECT, after.id(), old, view(after));
        } else {
            audit.recordOfAccount(accountId, action, SUBJECT, after.id(), old, view(after));
        }
    }

    /** Adds a sentence to the account's time-line: its arguments are the quote's number, then those given. */
    void tell(Quote quote, String messageKey, Object... arguments) {
        Long accountId = quote.accountId();
        if (accountId != null) {
            List<Object> all = new ArrayList<>(List.of(quote.number()));
            all.addAll(List.of(arguments));
            timeline.add(accountId, time.now(), SUBJECT, messageKey, all);
        }
    }

    private static Map<String, Object> view(Quote quote) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("number", quote.number());
        view.put("title", quote.title());
        view.put("state", quote.state());
        view.put("card", quote.cardName());
        view.put("validFrom", quote.terms().from().toString());
        view.put("validThrough", Objects.toString(quote.terms().through(), ""));
        view.put("offerUntil", quote.terms().offerUntil().toString());
        view.put("revenueFen", quote.figures().revenueFen());
        view.put("discountBasisPoints", Objects.toString(quote.figures().discountBasisPoints(), ""));
        view.put("marginBasisPoints", Objects.toString(quote.figures().marginBasisPoints(), ""));
        view.put("reason", quote.lossReason());
        return view;
    }
}
