package dev.shipkeep.lead.capture;

/** A picture of a card or a door that was looked at and found sound. */
public record Photo(String name, String mediaType, byte[] content) {}
