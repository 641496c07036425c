package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.contract.agreement.ContractDraft.Covered;
import dev.shipkeep.contract.agreement.ServiceLine;
import dev.shipkeep.contract.agreement.VolumeLine;
import dev.shipkeep.contract.agreement.VolumeText;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumePeriod;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeTier;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.words.Trials;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a contract that was typed; what is wrong is told at {@code table.row.column}. */
final class TypedParts {

    private final Validity term;
    private final List<FieldProblem> problems;

    TypedParts(Validity term, List<FieldProblem> problems) {
        this.term = term;
        this.problems = problems;
    }

    /** Days that are left empty are the contract's. */
    List<Covered> covers(TypedRows typed, Function<String, Optional<Account>> accounts) {
        List<Covered> covers = new ArrayList<>();
        for (int line = 0; line < typed.rows().size(); line++) {
            Map<String, String> row = typed.rows().get(line);
            String field = "cover." + line + ".";
            Account account = accounts.apply(cell(row, "cover.account")).orElse(null);
            if (account == null) {
                problems.add(FieldProblem.of(field + "account", "contract.field.account.wrong"));
            }
            LocalDate from = day(row, "cover.from", field + "from", term.from());
            LocalDate through = day(row, "cover.through", field + "through", term.through());
            if (account != null && from != null) {
                covers.add(new Covered(account.id(), new Validity(from, through)));
            }
        }
        return covers;
    }

    private @Nullable LocalDate day(Map<String, String> row, String name, String field, @Nullable LocalDate otherwise) {
        String text = cell(row, name);
        LocalDate day = text.isEmpty() ? otherwise : Trials.day(text);
        if (!text.isEmpty() && day == null) {
            problems.add(FieldProblem.of(field, "contract.field.from.wrong"));
        }
        return day;
    }

    List<ServiceLine> services(TypedRows typed) {
        List<ServiceLine> services = new ArrayList<>();
        for (int line = 0; line < typed.rows().size(); line++) {
            Map<String, String> row = typed.rows().get(line);
            String field = "service." + line + ".";
            if (cell(row, "service.name").isEmpty()) {
                problems.add(FieldProblem.of(field + "name", "contract.field.name.wrong"));
            }
            String cost = cell(row, "service.cost");
            Typed money = new Typed(Map.of(field + "cost", cost), problems);
            services.add(new ServiceLine(cell(row, "service.name"), cost.isEmpty() ? 0 : money.fen(field + "cost")));
        }
        return services;
    }

    List<VolumeLine> volumes(TypedRows typed) {
        List<VolumeLine> volumes = new ArrayList<>();
        for (int line = 0; line < typed.rows().size(); line++) {
            volumes.add(volume(typed.rows().get(line), "volume." + line + "."));
        }
        return volumes;
    }

    private VolumeLine volume(Map<String, String> row, String field) {
        VolumeMeasure measure = chosen(VolumeMeasure.values(), cell(row, "volume.measure"));
        Optional<List<VolumeTier>> tiers = VolumeText.tiers(cell(row, "volume.tiers"), measure);
        if (tiers.isEmpty()) {
            problems.add(FieldProblem.of(field + "tiers", "contract.volume.tiers.wrong"));
        }
        String promised = cell(row, "volume.promised");
        Optional<Long> quantity = promised.isEmpty() ? Optional.empty() : VolumeText.quantity(promised, measure);
        if (!promised.isEmpty() && quantity.isEmpty()) {
            problems.add(FieldProblem.of(field + "promised", "contract.price.rule.number"));
        }
        String shortfall = cell(row, "volume.shortfall");
        Optional<VolumeRate> rate = shortfall.isEmpty() ? Optional.empty() : VolumeText.rate(shortfall, measure);
        if (!shortfall.isEmpty() && rate.isEmpty()) {
            problems.add(FieldProblem.of(field + "shortfall", "contract.volume.rate.wrong"));
        }
        return new VolumeLine(
                cell(row, "volume.code"),
                chosen(VolumePeriod.Kind.values(), cell(row, "volume.period")),
                cell(row, "volume.pooled").equals("true"),
                Trials.day(cell(row, "volume.from")),
                measure,
                cell(row, "volume.money").equals("TOTAL") ? VolumeMeasure.TOTAL : VolumeMeasure.FREIGHT,
                chosen(VolumeDiscount.Way.values(), cell(row, "volume.way")),
                tiers.orElse(List.of()),
                quantity.orElse(null),
                quantity.isPresent() ? rate.orElse(null) : null);
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return values[0];
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
