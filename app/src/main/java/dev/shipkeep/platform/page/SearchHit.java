package dev.shipkeep.platform.page;

/**
 * A result of the search box.
 *
 * @param kind last part of the text key {@code search.kind.*}
 * @param title what it is called
 * @param detail what tells it from others of that name; may be empty
 * @param url where it is
 */
public record SearchHit(String kind, String title, String detail, String url) {}
