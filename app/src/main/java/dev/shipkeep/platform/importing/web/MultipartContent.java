package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.FileContent;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/** An upload that the server has put aside on disk for the time of the request. */
record MultipartContent(MultipartFile file) implements FileContent {

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }

    @Override
    public long sizeBytes() {
        return file.getSize();
    }
}
