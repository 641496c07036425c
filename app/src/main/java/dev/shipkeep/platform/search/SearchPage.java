package dev.shipkeep.platform.search;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.SearchHit;
import java.util.List;

/** @param limit most hits that one source was asked for */
public record SearchPage(Frame frame, String query, List<SearchHit> hits, int limit) {}
