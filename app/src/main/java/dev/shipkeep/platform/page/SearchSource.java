package dev.shipkeep.platform.page;

import java.util.List;

/** Something that the search box finds. A module offers one as a bean; each is asked in a transaction of its own. */
public interface SearchSource {

    /** Lower comes first among the results. */
    int order();

    /**
     * The best hits for what was typed, within what the acting person may see; none when it does not look like this kind.
     *
     * @param query stripped, not empty, at most 100 characters
     */
    List<SearchHit> find(String query, int limit);
}
