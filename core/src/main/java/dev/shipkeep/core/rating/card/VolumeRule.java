package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;

/**
 * How size becomes weight: length × width × height ÷ divisor, up to the whole gram.
 *
 * @param divisor cubic centimetres that weigh a kilogram (6 000, 8 000, 12 000); 0 when size does not count
 * @param required whether a piece without known dimensions cannot be rated; otherwise its actual weight counts
 * @param fromLongestSideMillimetres size counts from this longest side on (抛货起算边长); 0 for every size
 * @param share part of what volume exceeds the actual weight by that is charged (分泡); the whole as a rule
 * @param sideRounding how each side is rounded before it is multiplied, millimetres
 */
public record VolumeRule(
        long divisor, boolean required, long fromLongestSideMillimetres, Share share, RoundingRule sideRounding) {

    /** Size does not count. */
    public static final VolumeRule NONE = of(0);

    /** The plain rule by a divisor in cm³/kg; unknown dimensions do not count. */
    public static VolumeRule of(long divisor) {
        return new VolumeRule(divisor, false, 0, new Share(Share.WHOLE), RoundingRule.UP_TO_UNIT);
    }

    /** The same, but a piece without dimensions cannot be rated. */
    public VolumeRule dimensionsRequired() {
        return new VolumeRule(divisor, true, fromLongestSideMillimetres, share, sideRounding);
    }
}
