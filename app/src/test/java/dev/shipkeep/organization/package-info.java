/** Tests of the tree, people, roles and sign-ins. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.organization;
