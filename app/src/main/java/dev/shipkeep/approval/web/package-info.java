/** Pages of approvals: what waits for me, one request with its history, delegates. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.approval.web;
