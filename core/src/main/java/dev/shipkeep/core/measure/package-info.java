/**
 * What is counted and how it adds up: mergeable daily facts, money, rates and exact proportions. Depends on
 * nothing.
 */
@NullMarked
package dev.shipkeep.core.measure;

import org.jspecify.annotations.NullMarked;
