/** Tests of parts that are too costly to reach through a whole file. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.platform.importing.internal;
