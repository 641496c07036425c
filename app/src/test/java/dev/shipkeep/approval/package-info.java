/** Tests of approvals. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.approval;
