package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.core.rating.volume.Commitment;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeRebate;
import dev.shipkeep.core.rating.volume.VolumeTotals;
import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.core.settlement.PooledVolume;
import dev.shipkeep.core.settlement.StatementItem;
import dev.shipkeep.core.settlement.VolumeWindow;
import dev.shipkeep.settlement.VolumeReason;
import dev.shipkeep.settlement.VolumeReason.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the items of a statement that come from volumes. */
final class VolumeItems {

    private VolumeItems() {}

    /** What was given or charged for the windows of a payer's terms on closed statements. */
    interface Settled {

        /** Less than nothing for what was given. */
        long fen(ItemKind kind, String termCode, VolumeWindow window);
    }

    static List<Draft.Item> of(
            VolumeClaims.Claim claim, boolean current, Function<CoveredSpan, VolumeTotals> sent, Settled settled) {
        if (claim.days().isEmpty()) {
            return List.of();
        }
        PooledVolume volume = pooled(claim, sent);
        String code = claim.term().code();
        List<Draft.Item> items = new ArrayList<>();
        VolumeDiscount discount = claim.term().discount();
        if (discount != null) {
            PooledVolume.Rebate rebate = volume.rebate(discount, -settled.fen(ItemKind.REBATE, code, claim.window()));
            if (rebate.whole().netFen() != 0 || current && rebate.whole().quantity() > 0) {
                items.add(item(
                        ItemKind.REBATE, claim, volume, -rebate.whole().netFen(), reason(claim, discount, rebate)));
            }
        }
        Commitment commitment = claim.term().commitment();
        if (commitment != null && claim.window().isOver()) {
            Commitment.Shortfall shortfall =
                    volume.shortfall(commitment, settled.fen(ItemKind.SHORTFALL, code, claim.window()));
            if (shortfall.netFen() != 0) {
                items.add(item(
                        ItemKind.SHORTFALL,
                        claim,
                        volume,
                        shortfall.netFen(),
                        reason(claim, commitment, volume, shortfall)));
            }
        }
        return items;
    }

    private static PooledVolume pooled(VolumeClaims.Claim claim, Function<CoveredSpan, VolumeTotals> sent) {
        Map<Long, VolumeTotals> byAccount = new TreeMap<>();
        claim.days().forEach(days -> byAccount.merge(days.accountId(), sent.apply(days), VolumeTotals::plus));
        return PooledVolume.of(byAccount.entrySet().stream()
                .map(member -> new PooledVolume.Member(member.getKey(), member.getValue()))
                .toList());
    }

    private static Draft.Item item(
            ItemKind kind, VolumeClaims.Claim claim, PooledVolume volume, long fen, VolumeReason reason) {
        StatementItem item = new StatementItem(
                kind, claim.term().code(), volume.sum().parcels(), volume.sum().chargeableGrams(), fen);
        return new Draft.Item(item, claim.term().code(), claim.window().from(), reason);
    }

    private static VolumeReason reason(VolumeClaims.Claim claim, VolumeDiscount discount, PooledVolume.Rebate rebate) {
        VolumeRebate whole = rebate.whole();
        return new VolumeReason(
                claim.window().from(),
                claim.window().through(),
                claim.window().countedThrough(),
                discount.measure(),
                whole.quantity(),
                whole.moneyFen(),
                whole.parts().stream()
                        .map(part -> step(
                                discount.tiers().get(part.tier()).from(),
                                part.quantity(),
                                discount.tiers().get(part.tier()).rate()))
                        .toList(),
                nextTier(discount, whole.quantity()),
                whole.dueFen(),
                whole.settledFen(),
                whole.netFen(),
                discount.rounding(),
                rebate.parts().stream()
                        .map(part -> new VolumeReason.Part(part.accountId(), part.fen()))
                        .toList());
    }

    private static @Nullable Long nextTier(VolumeDiscount discount, long quantity) {
        return discount.tiers().stream()
                .filter(tier -> tier.from() > quantity)
                .findFirst()
                .map(tier -> tier.from())
                .orElse(null);
    }

    private static VolumeReason reason(
            VolumeClaims.Claim claim, Commitment commitment, PooledVolume volume, Commitment.Shortfall shortfall) {
        return new VolumeReason(
                claim.window().from(),
                claim.window().through(),
                claim.window().countedThrough(),
                commitment.measure(),
                commitment.measure().quantity(volume.sum()),
                0,
                List.of(step(commitment.quantity(), shortfall.missing(), commitment.rate())),
                commitment.quantity(),
                shortfall.chargeFen(),
                shortfall.settledFen(),
                shortfall.netFen(),
                commitment.rounding(),
                List.of());
    }

    private static Step step(long from, long quantity, VolumeRate rate) {
        return switch (rate) {
            case VolumeRate.OfMoney part ->
                new Step(from, quantity, part.share().partsPerMillion(), null, null);
            case VolumeRate.PerQuantity each -> new Step(from, quantity, null, each.fen(), each.perQuantity());
        };
    }
}
