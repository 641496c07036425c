/** Two accounts that are one company: looked at side by side, merged, and taken apart again if that was wrong. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.merge;
