/** Pages and API of imports: upload, mapping, check, progress, bad rows. */
@NullMarked
package dev.shipkeep.platform.importing.web;

import org.jspecify.annotations.NullMarked;
