package dev.shipkeep.insight.web;

import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.insight.cockpit.UnitNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the cockpit under other choices, and of the lists behind its figures. */
final class CockpitLinks {

    private final CockpitView view;

    CockpitLinks(CockpitView view) {
        this.view = view;
    }

    /** The account list narrowed to the same currency and unit, and to one more thing. */
    String accounts(String... namesAndValues) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/accounts")
                .queryParam("currency", view.standings().currency());
        UnitNode chosen = view.scope().chosen();
        if (chosen != null) {
            link.queryParam("unit", chosen.code());
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            link.queryParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return link.encode().build().toUriString();
    }

    String accountsSince(LocalDate day) {
        return accounts("since", day.toString());
    }

    String cockpit(String currency, String period, @Nullable Long unitId) {
        return choice(UriComponentsBuilder.fromPath("/cockpit"), currency, period, unitId);
    }

    String ofUnit(@Nullable Long unitId) {
        return cockpit(view.standings().currency(), view.period().key(), unitId);
    }

    String ofPeriod(String period) {
        return cockpit(view.standings().currency(), period, chosenId());
    }

    String ofCurrency(String currency) {
        return cockpit(currency, view.period().key(), chosenId());
    }

    String lanes() {
        return choice(
                UriComponentsBuilder.fromPath("/cockpit/lanes"),
                view.standings().currency(),
                view.period().key(),
                chosenId());
    }

    String money() {
        return choice(
                UriComponentsBuilder.fromPath("/cockpit/money"),
                view.standings().currency(),
                view.period().key(),
                chosenId());
    }

    /** What payers owe, narrowed to the same currency and unit. */
    String receivables() {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/receivables")
                .queryParam("currency", view.standings().currency());
        UnitNode chosen = view.scope().chosen();
        if (chosen != null) {
            link.queryParam("unit", chosen.code());
        }
        return link.encode().build().toUriString();
    }

    String lane(String origin, String destination) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/cockpit/lane");
        if (!origin.isEmpty()) {
            link.queryParam("origin", origin);
        }
        if (!destination.isEmpty()) {
            link.queryParam("destination", destination);
        }
        return choice(link, view.standings().currency(), view.period().key(), chosenId());
    }

    private @Nullable Long chosenId() {
        UnitNode chosen = view.scope().chosen();
        return chosen == null ? null : chosen.id();
    }

    private static String choice(UriComponentsBuilder link, String currency, String period, @Nullable Long unitId) {
        link.queryParam("currency", currency).queryParam("period", period);
        if (unitId != null) {
            link.queryParam("unit", unitId);
        }
        return link.encode().build().toUriString();
    }
}
