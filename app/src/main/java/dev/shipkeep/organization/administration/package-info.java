/** Pages of the administrators: the tree, people, roles, and the audit trail. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.organization.administration;
