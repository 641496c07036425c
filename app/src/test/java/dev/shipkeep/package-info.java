/** The running application and the small world that all tests share. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep;
