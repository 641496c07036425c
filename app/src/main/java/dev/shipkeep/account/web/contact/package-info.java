/** Pages of the people at a shipper. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.web.contact;
