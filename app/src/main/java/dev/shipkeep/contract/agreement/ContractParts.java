package dev.shipkeep.contract.agreement;

import dev.shipkeep.contract.VolumeTerm;
import dev.shipkeep.contract.terms.VolumeReader;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeTier;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hangs on a version of a contract: covers, services, volume terms. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContractParts {

    private static final String PUT_OUT_OF_FORCE =
            "UPDATE contract.cover SET in_force = false WHERE contract_id = :id AND in_force AND valid_from > :day";

    private static final String END_COVERS = """
            UPDATE contract.cover SET valid_through = :day
            WHERE contract_id = :id AND in_force AND coalesce(valid_through, 'infinity') > :day""";

    private final JdbcClient jdbc;
    private final VolumeReader volumes;

    ContractParts(JdbcClient jdbc, VolumeReader volumes) {
        this.jdbc = jdbc;
        this.volumes = volumes;
    }

    /** The covers, the payer's first; of an account that may not be seen no name. */
    public List<CoverLine> listCovers(long contractId) {
        return jdbc.sql("""
                SELECT cover.account_id, account.code, account.name, cover.valid_from, cover.valid_through, in_force
                FROM contract.cover LEFT JOIN account.account ON account.id = cover.account_id
                WHERE contract_id = ?
                ORDER BY cover.account_id <> cover.payer_id, account.code, cover.account_id, cover.valid_from""")
                .param(contractId)
                .query((row, number) -> new CoverLine(
                        row.getLong("account_id"),
                        Objects.requireNonNullElse(row.getString("code"), ""),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        new Validity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_through", LocalDate.class)),
                        row.getBoolean("in_force")))
                .list();
    }

    public List<ServiceLine> listServices(long contractId) {
        return jdbc.sql("SELECT name, monthly_cost_fen FROM contract.service WHERE contract_id = ? ORDER BY line")
                .param(contractId)
                .query((row, number) -> new ServiceLine(row.getString("name"), row.getLong("monthly_cost_fen")))
                .list();
    }

    public List<VolumeTerm> listVolumeTerms(long contractId) {
        return volumes.listOf(contractId);
    }

    /** The volume terms as an amendment takes them over. */
    public List<VolumeLine> listVolumeLines(long contractId) {
        List<Boolean> pooled = jdbc.sql("SELECT pooled FROM contract.volume_term WHERE contract_id = ? ORDER BY line")
                .param(contractId)
                .query(Boolean.class)
                .list();
        List<VolumeTerm> terms = volumes.listOf(contractId);
        return java.util.stream.IntStream.range(0, terms.size())
                .mapToObj(number -> line(terms.get(number), pooled.get(number)))
                .toList();
    }

    private static VolumeLine line(VolumeTerm term, boolean pooled) {
        VolumeDiscount discount = term.discount();
        var commitment = term.commitment();
        VolumeMeasure measure = discount != null
                ? discount.measure()
                : Objects.requireNonNull(commitment).measure();
        return new VolumeLine(
                term.code(),
                term.period(),
                pooled,
                term.from(),
                measure,
                discount == null ? VolumeMeasure.FREIGHT : discount.money(),
                discount == null ? VolumeDiscount.Way.ALL_PARCELS : discount.way(),
                discount == null ? List.of() : discount.tiers(),
                commitment == null ? null : (Long) commitment.quantity(),
                commitment == null ? null : commitment.rate());
    }

    /** Puts these in the place of what a draft had; the payer is covered over the whole term. */
    public void replace(Contract contract, ContractDraft draft) {
        for (String table : List.of("cover", "service", "volume_term")) {
            jdbc.sql("DELETE FROM contract." + table + " WHERE contract_id = ?")
                    .param(contract.id())
                    .update();
        }
        addCover(contract, draft.payerId(), draft.days());
        draft.covers().forEach(cover -> addCover(contract, cover.accountId(), cover.days()));
        for (int line = 0; line < draft.services().size(); line++) {
            ServiceLine service = draft.services().get(line);
            jdbc.sql("INSERT INTO contract.service (contract_id, line, name, monthly_cost_fen) VALUES (?, ?, ?, ?)")
                    .params(contract.id(), line + 1, service.name(), service.monthlyCostFen())
                    .update();
        }
        for (int line = 0; line < draft.volumes().size(); line++) {
            addVolume(contract, line + 1, draft.volumes().get(line));
        }
    }

    private void addCover(Contract contract, long accountId, Validity days) {
        jdbc.sql("""
                INSERT INTO contract.cover
                    (contract_id, account_id, home_account_id, payer_id, valid_from, valid_through)
                VALUES (:contract, :account, :account, :payer, :from, :through)""")
                .param("contract", contract.id())
                .param("account", accountId)
                .param("payer", contract.payerId())
                .param("from", days.from())
                .param("through", days.through(), Types.DATE)
                .update();
    }

    private void addVolume(Contract contract, int line, VolumeLine volume) {
        VolumeRate shortfall = volume.shortfall();
        String code =
                volume.code().isEmpty() ? contract.number() + "/" + contract.version() + "." + line : volume.code();
        long id = jdbc.sql("""
                INSERT INTO contract.volume_term
                    (contract_id, line, code, period, pooled, valid_from, measure, money, way, commitment_quantity,
                     commitment_ppm, commitment_fen, commitment_per)
                VALUES (:contract, :line, :code, :period, :pooled, :from, :measure, :money, :way, :promised, :ppm,
                    :fen, :per) RETURNING id""")
                .param("contract", contract.id())
                .param("line", line)
                .param("code", code)
                .param("period", volume.period().name())
                .param("pooled", volume.pooled())
                .param(
                        "from",
                        Objects.requireNonNullElse(
                                volume.from(), contract.days().from()))
                .param("measure", volume.measure().name())
                .param("money", volume.money().name())
                .param("way", volume.tiers().isEmpty() ? null : volume.way().name(), Types.VARCHAR)
                .param("promised", volume.promised(), Types.BIGINT)
                .param("ppm", share(shortfall), Types.BIGINT)
                .param("fen", fen(shortfall), Types.BIGINT)
                .param("per", per(shortfall), Types.BIGINT)
                .query(Long.class)
                .single();
        for (VolumeTier tier : volume.tiers()) {
            jdbc.sql("""
                    INSERT INTO contract.volume_tier (term_id, from_quantity, share_ppm, fen, per_quantity)
                    VALUES (:term, :from, :ppm, :fen, :per)""")
                    .param("term", id)
                    .param("from", tier.from())
                    .param("ppm", share(tier.rate()), Types.BIGINT)
                    .param("fen", fen(tier.rate()), Types.BIGINT)
                    .param("per", per(tier.rate()), Types.BIGINT)
                    .update();
        }
    }

    private static @Nullable Long share(@Nullable VolumeRate rate) {
        return rate instanceof VolumeRate.OfMoney part ? (Long) part.share().partsPerMillion() : null;
    }

    private static @Nullable Long fen(@Nullable VolumeRate rate) {
        return rate instanceof VolumeRate.PerQuantity each ? (Long) each.fen() : null;
    }

    private static @Nullable Long per(@Nullable VolumeRate rate) {
        return rate instanceof VolumeRate.PerQuantity each ? (Long) each.perQuantity() : null;
    }

    /** Brings the covers of a version into force. */
    public void bringIntoForce(long contractId) {
        jdbc.sql("UPDATE contract.cover SET in_force = true WHERE contract_id = ?")
                .param(contractId)
                .update();
    }

    /** Ends the covers of a version; one that had not begun is put out of force. */
    public void end(long contractId, LocalDate lastDay) {
        jdbc.sql(PUT_OUT_OF_FORCE).param("id", contractId).param("day", lastDay).update();
        jdbc.sql(END_COVERS).param("id", contractId).param("day", lastDay).update();
    }

    /** Ends the cover of one account. */
    public int endCover(long contractId, long accountId, LocalDate lastDay) {
        return jdbc.sql("""
                UPDATE contract.cover SET valid_through = :day
                WHERE contract_id = :id AND account_id = :account AND in_force AND valid_from <= :day
                  AND account_id <> payer_id AND coalesce(valid_through, 'infinity') > :day""")
                .param("id", contractId)
                .param("account", accountId)
                .param("day", lastDay)
                .update();
    }
}
