/** Tests of the import engine's front half: files that are wrong in every way people manage. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.platform.importing;
