/** The database that the application starts or is pointed at, its migrations, and transactions that know who asks. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("database")
package dev.shipkeep.platform.database;
