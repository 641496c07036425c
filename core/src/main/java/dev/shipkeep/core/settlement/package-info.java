/**
 * What a statement is made of and how it adds up: its items, the tax in them, and what the volume of a period brings or
 * costs on the statements of that period. Depends on figures and volumes only; start reading at {@link
 * dev.shipkeep.core.settlement.StatementSum}.
 */
@NullMarked
package dev.shipkeep.core.settlement;

import org.jspecify.annotations.NullMarked;
