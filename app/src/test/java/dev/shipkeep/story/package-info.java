/** What happens over time, told as stories. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.story;
