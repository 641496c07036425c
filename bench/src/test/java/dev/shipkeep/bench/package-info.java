/** Tests of the bench itself. */
package dev.shipkeep.bench;
