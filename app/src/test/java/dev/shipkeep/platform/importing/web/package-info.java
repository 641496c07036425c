/** Tests of the pages and the API of imports. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.platform.importing.web;
