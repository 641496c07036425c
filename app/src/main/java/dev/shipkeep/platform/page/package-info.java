/** The page kit: the frame around every page, words in two languages, figures as people write them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("page")
package dev.shipkeep.platform.page;
