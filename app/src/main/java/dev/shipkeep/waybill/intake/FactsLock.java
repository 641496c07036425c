package dev.shipkeep.waybill.intake;

/**
 * Everything that writes facts does it one transaction after the other: a fact is the sum of many parcels, and two writers
 * of one sum would wait for each other anyway, at worst in a circle.
 */
final class FactsLock {

    static final String TAKE = "SELECT pg_advisory_xact_lock(hashtext('waybill.facts'))";

    private FactsLock() {}
}
