/** Pages of the cockpit and the home page. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.insight.web;
