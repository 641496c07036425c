/** Pages of the organization: sign-in, own profile, units, people, roles. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.organization.web;
