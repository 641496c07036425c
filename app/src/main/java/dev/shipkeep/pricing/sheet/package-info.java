/**
 * The flat sheet that carries a whole card: its columns, its rows, how it is read, checked, turned into a card of the
 * core, and written again. Never touches the database. Start reading at {@code Column} and {@code SheetReader}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("sheet")
package dev.shipkeep.pricing.sheet;
