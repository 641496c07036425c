/** What programs read and write: one controller per resource, and the records that it answers with. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.api.resource;
