/** Pages for managers: the people, the funnel, the forecast, the targets. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.team.web;
