/** What a rating says, in words, and the form in which somebody types a parcel to try; for every module that prices. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("words")
package dev.shipkeep.pricing.words;
