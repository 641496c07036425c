package dev.shipkeep.organization;

/** What a person enters about a unit. */
public record UnitEntry(String kind, String code, String name, String divisionCode) {}
