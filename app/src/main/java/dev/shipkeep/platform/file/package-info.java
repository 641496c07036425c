/** Uploaded files in bounded chunks. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("file")
package dev.shipkeep.platform.file;
