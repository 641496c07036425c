package dev.shipkeep.grading.web;

import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.internal.ResultFilter;
import dev.shipkeep.grading.internal.ResultList;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * @param rows of this page
 * @param next address of the next page; null on the last
 */
public record RunPage(
        Frame frame,
        GradingRun run,
        ResultFilter filter,
        List<ResultList.Row> rows,
        @Nullable String next) {

    /** The filter as the query of an address. */
    public String query() {
        return query(filter).build().encode().getQuery() == null
                ? ""
                : "?" + query(filter).build().encode().getQuery();
    }

    static UriComponentsBuilder query(ResultFilter filter) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        add(query, "currency", filter.currency());
        add(query, "key", filter.keyAccount());
        add(query, "abc", filter.abc());
        add(query, "tier", filter.tier());
        add(query, "momentum", filter.momentum());
        return query;
    }

    private static void add(UriComponentsBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.queryParam(name, value);
        }
    }
}
