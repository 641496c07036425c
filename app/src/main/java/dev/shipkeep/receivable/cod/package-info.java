/** Money collected from consignees: taken in parcel by parcel, put together, sent on or netted. See {@code CollectedMoney}. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.receivable.cod;
