/**
 * The front half of every import: probes an uploaded file, guesses a mapping, streams its rows and converts each into
 * typed values or a list of reasons. Never touches the database. Start reading at {@link
 * dev.shipkeep.platform.importing.FileProbe} and {@link dev.shipkeep.platform.importing.RowConverter}.
 */
@NullMarked
@NamedInterface("importing")
package dev.shipkeep.platform.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
