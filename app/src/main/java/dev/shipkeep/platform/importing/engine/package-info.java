/**
 * The back half of every import: a thread reads and converts, another writes batch by batch, each batch in one
 * transaction with its position in the file. Never reads a cell itself. Start reading at {@code ImportRunner}.
 */
@NullMarked
package dev.shipkeep.platform.importing.engine;

import org.jspecify.annotations.NullMarked;
