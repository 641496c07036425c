package dev.shipkeep.core.settlement;

import dev.shipkeep.core.rating.volume.Allocation;
import dev.shipkeep.core.rating.volume.Commitment;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumeRebate;
import dev.shipkeep.core.rating.volume.VolumeTotals;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the members of a pool sent in a window. The pool's sums decide what is due; each member's part follows from what it
 * sent, to the fen.
 */
public final class PooledVolume {

    private final List<Member> members;
    private final VolumeTotals sum;

    private PooledVolume(List<Member> members, VolumeTotals sum) {
        this.members = members;
        this.sum = sum;
    }

    /** What one account of the pool sent. */
    public record Member(long accountId, VolumeTotals totals) {}

    /** An amount of a member; all of a pool's add up to the pool's. */
    public record Part(long accountId, long fen) {}

    /**
     * A rebate with what each member brought of it.
     *
     * @param parts of {@link VolumeRebate#netFen}, in the order of the accounts' numbers
     */
    public record Rebate(VolumeRebate whole, List<Part> parts) {}

    /** @param members in any order, each account once; at least one */
    public static PooledVolume of(List<Member> members) {
        List<Member> ordered = members.stream()
                .sorted(Comparator.comparingLong(Member::accountId))
                .toList();
        VolumeTotals sum = ordered.stream().map(Member::totals).reduce(VolumeTotals.ZERO, VolumeTotals::plus);
        return new PooledVolume(ordered, sum);
    }

    public VolumeTotals sum() {
        return sum;
    }

    /** @param settledFen what was given for the window before */
    public Rebate rebate(VolumeDiscount discount, long settledFen) {
        VolumeRebate whole = discount.rebate(sum, settledFen);
        return new Rebate(whole, parts(whole.netFen(), discount.money()));
    }

    /** @param settledFen what was charged for the window before */
    public Commitment.Shortfall shortfall(Commitment commitment, long settledFen) {
        return commitment.shortfall(sum, settledFen);
    }

    private List<Part> parts(long fen, VolumeMeasure measure) {
        long[] weights = members.stream()
                .mapToLong(member -> measure.quantity(member.totals()))
                .toArray();
        long[] divided = Allocation.divide(fen, weights);
        return IntStream.range(0, divided.length)
                .mapToObj(place -> new Part(members.get(place).accountId(), divided[place]))
                .toList();
    }
}
