/** Finding accounts and contacts by what people remember: a part of the name, its pinyin initials, a code, a phone's tail. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("search")
package dev.shipkeep.account.search;
