/** Pages on which two accounts become one. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.web.merge;
