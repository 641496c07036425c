/** The application under measurement: started and stopped, asked by API, its database looked at, its processor time read. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.bench.application;
