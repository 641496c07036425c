package dev.shipkeep.contract.terms;

import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.contract.VolumeTerm;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.volume.Commitment;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumePeriod;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeTier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads volume discounts and commitments. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VolumeReader {

    private static final String SELECT_TERM = """
            SELECT term.id, term.code, term.pooled, term.period, term.valid_from, term.measure, term.money, term.way,
                   term.commitment_quantity, term.commitment_ppm, term.commitment_fen, term.commitment_per,
                   contract.payer_id, contract.number, contract.contract_start, contract.valid_through
            FROM contract.volume_term AS term JOIN contract.contract ON contract.id = contract_id
            """;

    private final JdbcClient jdbc;

    VolumeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(VolumeTerm term, boolean pooled, String number) {}

    /** Those that hold on the day by contracts in force. */
    public List<VolumeTerm> list(Collection<Long> payerIds, LocalDate day) {
        return read(SELECT_TERM + """
                WHERE payer_id = ANY (?) AND state = 'ACTIVE' AND contract.valid_from <= ?
                  AND coalesce(contract.valid_through, 'infinity') >= ? AND term.valid_from <= ?
                ORDER BY term.code""", payerIds.toArray(Long[]::new), day, day, day);
    }

    /** All of a version of a contract, in force or not. */
    public List<VolumeTerm> listOf(long contractId) {
        return read(SELECT_TERM + "WHERE contract_id = ? ORDER BY term.line", contractId);
    }

    private List<VolumeTerm> read(String sql, Object... parameters) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (Object parameter : parameters) {
            statement = statement.param(parameter);
        }
        Map<Long, List<VolumeTier>> tiers = new HashMap<>();
        List<Head> heads = statement.query((row, number) -> head(row, tiers)).list();
        fillTiers(tiers);
        Map<String, List<CoveredSpan>> members = members(heads);
        return heads.stream()
                .map(head -> complete(head, tiers, members.getOrDefault(head.number(), List.of())))
                .toList();
    }

    private static Head head(ResultSet row, Map<Long, List<VolumeTier>> tiers) throws SQLException {
        long id = row.getLong("id");
        VolumeMeasure measure = VolumeMeasure.valueOf(row.getString("measure"));
        String way = row.getString("way");
        tiers.put(id, new ArrayList<>());
        VolumeTerm term = new VolumeTerm(
                id,
                row.getString("code"),
                row.getLong("payer_id"),
                List.of(),
                VolumePeriod.Kind.valueOf(row.getString("period")),
                row.getObject("contract_start", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_through", LocalDate.class),
                way == null
                        ? null
                        : new VolumeDiscount(
                                measure,
                                VolumeMeasure.valueOf(row.getString("money")),
                                VolumeDiscount.Way.valueOf(way),
                                List.of(),
                                RoundingRule.HALF_UP_TO_UNIT),
                commitment(row, measure));
        return new Head(term, row.getBoolean("pooled"), row.getString("number"));
    }

    private static @Nullable Commitment commitment(ResultSet row, VolumeMeasure measure) throws SQLException {
        Long quantity = row.getObject("commitment_quantity", Long.class);
        if (quantity == null) {
            return null;
        }
        VolumeRate rate = rate(
                row.getObject("commitment_ppm", Long.class),
                row.getObject("commitment_fen", Long.class),
                row.getObject("commitment_per", Long.class));
        return new Commitment(measure, quantity, rate, RoundingRule.HALF_UP_TO_UNIT);
    }

    private static VolumeRate rate(@Nullable Long ppm, @Nullable Long fen, @Nullable Long per) {
        return ppm != null
                ? new VolumeRate.OfMoney(new Share(ppm))
                : new VolumeRate.PerQuantity(Objects.requireNonNull(fen), Objects.requireNonNull(per));
    }

    private void fillTiers(Map<Long, List<VolumeTier>> tiers) {
        jdbc.sql("""
                SELECT term_id, from_quantity, share_ppm, fen, per_quantity FROM contract.volume_tier
                WHERE term_id = ANY (?) ORDER BY term_id, from_quantity""").param(tiers.keySet().toArray(Long[]::new)).query(row -> {
            VolumeRate rate = rate(
                    row.getObject("share_ppm", Long.class),
                    row.getObject("fen", Long.class),
                    row.getObject("per_quantity", Long.class));
            Objects.requireNonNull(tiers.get(row.getLong("term_id")))
                    .add(new VolumeTier(row.getLong("from_quantity"), rate));
        });
    }

    /** Whom the contract covers and covered, over all its versions: volume of the year counts through an amendment. */
    private Map<String, List<CoveredSpan>> members(List<Head> heads) {
        Map<String, List<CoveredSpan>> members = new HashMap<>();
        jdbc.sql("""
                SELECT contract.number, cover.payer_id, cover.account_id, cover.valid_from, cover.valid_through
                FROM contract.cover JOIN contract.contract ON contract.id = contract_id
                WHERE contract.number = ANY (?) AND in_force ORDER BY cover.valid_from, cover.account_id""")
                .param(heads.stream().map(Head::number).distinct().toArray(String[]::new))
                .query(row -> {
                    members.computeIfAbsent(row.getString("number"), key -> new ArrayList<>())
                            .add(new CoveredSpan(
                                    row.getLong("payer_id"),
                                    row.getLong("account_id"),
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_through", LocalDate.class)));
                });
        return members;
    }

    private static VolumeTerm complete(Head head, Map<Long, List<VolumeTier>> tiers, List<CoveredSpan> members) {
        VolumeTerm term = head.term();
        VolumeDiscount discount = term.discount();
        List<VolumeTier> own = tiers.getOrDefault(term.id(), List.of());
        return new VolumeTerm(
                term.id(),
                term.code(),
                term.payerId(),
                members.stream()
                        .filter(member -> head.pooled() || member.accountId() == term.payerId())
                        .toList(),
                term.period(),
                term.contractStart(),
                term.from(),
                term.through(),
                discount == null
                        ? null
                        : new VolumeDiscount(
                                discount.measure(), discount.money(), discount.way(), own, discount.rounding()),
                term.commitment());
    }
}
