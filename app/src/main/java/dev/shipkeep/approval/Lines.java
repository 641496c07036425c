package dev.shipkeep.approval;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units above something, from headquarters down. */
@Component
class Lines {

    private final Accounts accounts;
    private final People people;
    private final Units units;

    Lines(Accounts accounts, People people, Units units) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
    }

    /** @param accountId null for the line of the acting person */
    List<Long> of(@Nullable Long accountId) {
        if (accountId != null) {
            return Arrays.stream(accounts.getAccount(accountId).orgPath().split("\\."))
                    .map(Long::valueOf)
                    .toList();
        }
        SignedIn person = Acting.get();
        return person.equals(SignedIn.SYSTEM)
                ? List.of(units.listTops().getFirst().id())
                : units.getUnit(people.getPerson(person.id()).unitId()).pathIds();
    }
}
