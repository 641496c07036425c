package dev.shipkeep.platform.access;

import java.util.Optional;

/** Knows what a person may do and see at present, for work that was asked for earlier. Implemented where people are known. */
public interface PeopleDirectory {

    /** Empty for one who has left. */
    Optional<SignedIn> findPerson(long id);
}
