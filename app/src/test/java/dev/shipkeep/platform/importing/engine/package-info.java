/** Tests of the import engine: what it takes, what stops it, and how it goes on. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.platform.importing.engine;
