package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.IndustryReference;
import dev.shipkeep.core.finance.IndustryReference.Bounds;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is usual in each industry, as the carrier has entered it with its source. */
@Component
public class References {

    private static final int LONGEST_SOURCE = 300;
    private static final int PLACES = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private static final String SELECT = """
            SELECT industry, source, example, changed_at, changed_by, version FROM analysis.industry_reference
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final BusinessTime time;

    References(JdbcClient jdbc, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<Reference> listReferences() {
        return jdbc
                .sql(SELECT + "ORDER BY industry LIMIT 100")
                .query((row, number) -> new Head(
                        row.getString("industry"),
                        row.getString("source"),
                        row.getBoolean("example"),
                        row.getTimestamp("changed_at"),
                        row.getString("changed_by"),
                        row.getInt("version")))
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** @throws NotFound when there is none of the industry */
    @Transactional(readOnly = true)
    public Reference getReference(String industry) {
        return findReference(industry).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Reference> findReference(@Nullable String industry) {
        return listReferences().stream()
                .filter(reference -> reference.industry().equals(industry))
                .findFirst();
    }

    private record Head(
            String industry, String source, boolean example, Timestamp changedAt, String changedBy, int version) {}

    private Reference whole(Head head) {
        Map<Ratio, Bounds> bounds = new EnumMap<>(Ratio.class);
        jdbc.sql("SELECT ratio, low, high FROM analysis.industry_bound WHERE industry = ?")
                .param(head.industry())
                .query(row -> {
                    bounds.put(
                            Ratio.valueOf(row.getString("ratio")),
                            new Bounds(row.getBigDecimal("low"), row.getBigDecimal("high")));
                });
        return new Reference(
                new IndustryReference(head.industry(), bounds),
                head.source(),
                head.example(),
                head.changedAt().toInstant(),
                head.changedBy(),
                head.version());
    }

    /** Saves what somebody entered; from then on it is no example any more, and needs a source. */
    @Transactional
    public Change<Reference> save(String industry, int version, ReferenceEntry entry) {
        Reference old = getReference(industry);
        List<FieldProblem> problems = new ArrayList<>();
        if (entry.source().isBlank()) {
            problems.add(FieldProblem.of("source", "analysis.problem.source"));
        } else if (entry.source().length() > LONGEST_SOURCE) {
            problems.add(FieldProblem.of("source", "analysis.problem.long", LONGEST_SOURCE));
        }
        Map<Ratio, Bounds> bounds = readBounds(entry, problems);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        int changed = jdbc.sql("""
                UPDATE analysis.industry_reference
                SET source = ?, example = false, changed_at = ?, changed_by = ?, version = version + 1
                WHERE industry = ? AND version = ?""")
                .params(entry.source(), Timestamp.from(time.now()), Acting.get().name(), industry, version)
                .update();
        if (changed == 0) {
            return Change.refused("version", "analysis.problem.outdated");
        }
        writeBounds(industry, bounds);
        Reference now = getReference(industry);
        audit.record("change", "industryReference", industry, flat(old), flat(now));
        return new Change.Done<>(now);
    }

    private void writeBounds(String industry, Map<Ratio, Bounds> bounds) {
        jdbc.sql("DELETE FROM analysis.industry_bound WHERE industry = ?")
                .param(industry)
                .update();
        bounds.forEach((ratio, bound) -> jdbc.sql(
                        "INSERT INTO analysis.industry_bound (industry, ratio, low, high) VALUES (?, ?, ?, ?)")
                .params(industry, ratio.name(), bound.low(), bound.high())
                .update());
    }

    private static Map<Ratio, Bounds> readBounds(ReferenceEntry entry, List<FieldProblem> problems) {
        Map<Ratio, Bounds> bounds = new EnumMap<>(Ratio.class);
        for (Ratio ratio : Ratio.values()) {
            String low = entry.low(ratio).strip();
            String high = entry.high(ratio).strip();
            if (low.isEmpty() && high.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> from = number(ratio, low);
            Optional<BigDecimal> through = number(ratio, high);
            if (from.isEmpty() || through.isEmpty()) {
                problems.add(FieldProblem.of(ratio.name(), "analysis.problem.bounds"));
            } else if (from.get().compareTo(through.get()) > 0) {
                problems.add(FieldProblem.of(ratio.name(), "analysis.problem.boundsOrder"));
            } else {
                bounds.put(ratio, new Bounds(from.get(), through.get()));
            }
        }
        return bounds;
    }

    private static Optional<BigDecimal> number(Ratio ratio, String text) {
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text).movePointLeft(ReferenceEntry.shift(ratio));
        boolean fits = value.abs().compareTo(LARGEST) <= 0
                && value.stripTrailingZeros().scale() <= PLACES;
        return fits ? Optional.of(value) : Optional.empty();
    }

    /** What stands in the form. */
    public ReferenceEntry entryOf(Reference reference) {
        return ReferenceEntry.of(reference);
    }

    private static Map<String, String> flat(Reference reference) {
        Map<String, String> flat = new java.util.TreeMap<>();
        flat.put("source", reference.source());
        reference
                .usual()
                .bounds()
                .forEach((ratio, bounds) -> flat.put(
                        ratio.name(),
                        bounds.low().stripTrailingZeros().toPlainString() + " – "
                                + bounds.high().stripTrailingZeros().toPlainString()));
        return flat;
    }
}
