/** How old what is owed is, as of any day, and after how many days customers pay. Start reading at {@code AgeingReader}. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ageing")
package dev.shipkeep.receivable.ageing;
