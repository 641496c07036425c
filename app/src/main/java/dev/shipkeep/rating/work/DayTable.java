package dev.shipkeep.rating.work;

import dev.shipkeep.contract.AccountTerms;
import dev.shipkeep.waybill.AccountDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The account-days of one transaction, ordered by account and day. */
final class DayTable {

    private final List<DaySums> days = new ArrayList<>();
    private final Map<Key, DaySums> byKey = new HashMap<>();
    private DaySums last = new DaySums(0, 0);

    private record Key(long accountId, int day) {}

    void add(long accountId, int day) {
        DaySums sums = new DaySums(accountId, day);
        days.add(sums);
        byKey.put(new Key(accountId, day), sums);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    List<DaySums> days() {
        return days;
    }

    /** A parcel that moved to another day since the marks were taken has a mark of its own there. */
    DaySums get(long accountId, int day) {
        if (last.accountId != accountId || last.day != day) {
            DaySums found = byKey.get(new Key(accountId, day));
            if (found == null) {
                throw new IllegalStateException("nobody asked for day " + day + " of account " + accountId);
            }
            last = found;
        }
        return last;
    }

    AccountDays keys() {
        AccountDays keys = new AccountDays();
        days.forEach(sums -> keys.add(sums.accountId, sums.day));
        return keys;
    }

    /** Those whose parcels have to be looked at: none where there is no price at all. */
    AccountDays toRead() {
        AccountDays keys = new AccountDays();
        for (DaySums sums : days) {
            if (sums.prices != null) {
                keys.add(sums.accountId, sums.day);
            }
        }
        return keys;
    }

    List<Long> accountIds() {
        return days.stream().map(sums -> sums.accountId).distinct().toList();
    }

    LocalDate first() {
        return LocalDate.ofEpochDay(
                days.stream().mapToInt(sums -> sums.day).min().orElseThrow());
    }

    LocalDate last() {
        return LocalDate.ofEpochDay(
                days.stream().mapToInt(sums -> sums.day).max().orElseThrow());
    }

    /** Accounts with a day for which no price is known yet. */
    List<Long> unpriced() {
        return days.stream()
                .filter(sums -> sums.prices == null)
                .map(sums -> sums.accountId)
                .distinct()
                .toList();
    }

    /** Gives prices to the days that have none yet. */
    void setTerms(Map<Long, AccountTerms> terms) {
        for (DaySums sums : days) {
            AccountTerms ofAccount = sums.prices == null ? terms.get(sums.accountId) : null;
            if (ofAccount != null) {
                sums.prices = ofAccount.pricesOn(LocalDate.ofEpochDay(sums.day));
                sums.costs = ofAccount.costs();
            }
        }
    }
}
