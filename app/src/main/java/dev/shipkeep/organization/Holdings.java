package dev.shipkeep.organization;

import java.util.Map;

/**
 * Things of an upper module that belong to units and people, so that the tree can count them without knowing them.
 * Offered as a bean.
 */
public interface Holdings {

    /** Last part of the text keys {@code organization.holdings.*}. */
    String key();

    /** How many belong to each unit itself, without the units below it. */
    Map<Long, Long> countByUnit();

    /** How many a person answers for. */
    long countOfPerson(long personId);

    /** Page that lists those of a unit and below. */
    String urlOfUnit(Unit unit);

    /** Page that lists those of a person. */
    String urlOfPerson(Person person);
}
