/** How files are opened, cut into records and how single cells are understood; only the parent package calls it. */
@NullMarked
package dev.shipkeep.platform.importing.internal;

import org.jspecify.annotations.NullMarked;
