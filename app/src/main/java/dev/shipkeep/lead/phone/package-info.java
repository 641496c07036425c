/** What a phone needs to take leads in without network: who is signed in there, and the key that locks their leads away. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lead.phone;
