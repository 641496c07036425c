@org.jspecify.annotations.NullMarked
package dev.shipkeep.rating;
