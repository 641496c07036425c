/** What every list needs: its address with filters, keyset paging, saved views, export to Excel. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("list")
package dev.shipkeep.platform.list;
