/**
 * Owns what every module needs and no business word: database, access, audit, files, jobs, imports, the page kit.
 * Never knows a shipper or a parcel. Start reading at {@code database.ScopedTransactions} and {@code page.Frame}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.shipkeep.platform;
