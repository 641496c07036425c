/** Codes that identify an enterprise, checked by their published standards. Depends on nothing but the JDK. */
@NullMarked
package dev.shipkeep.core.identity;

import org.jspecify.annotations.NullMarked;
