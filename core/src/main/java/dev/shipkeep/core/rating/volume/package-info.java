/**
 * What the volume of a period brings: rebates by tier, commitments with a charge for what is missing. All of it is
 * reckoned from sums, so neither the order of arrival nor how a group's sums are put together can matter. Depends on
 * figures only; start reading at {@link dev.shipkeep.core.rating.volume.VolumeDiscount}.
 */
@NullMarked
package dev.shipkeep.core.rating.volume;

import org.jspecify.annotations.NullMarked;
