/** Pages of grading: overview, one run, thresholds, and the panel of the account page. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.grading.web;
