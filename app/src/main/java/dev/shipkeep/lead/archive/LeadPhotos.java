package dev.shipkeep.lead.archive;

import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.file.Files;
import dev.shipkeep.platform.file.StoredFile;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Photos of a lead's card or door. */
@Component
public class LeadPhotos {

    private final JdbcClient jdbc;
    private final Files files;

    LeadPhotos(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Transactional(readOnly = true)
    public List<Long> listPhotos(long leadId) {
        return jdbc.sql("SELECT file_id FROM lead.photo WHERE lead_id = ? ORDER BY file_id LIMIT 50")
                .param(leadId)
                .query(Long.class)
                .list();
    }

    /** @throws NotFound when the file is no photo of a lead that may be seen */
    @Transactional(readOnly = true)
    public StoredFile getPhoto(long fileId) {
        boolean belongs = jdbc.sql("SELECT EXISTS (SELECT FROM lead.photo WHERE file_id = ?)")
                .param(fileId)
                .query(Boolean.class)
                .single();
        if (!belongs) {
            throw new NotFound();
        }
        return files.findFile(fileId).orElseThrow(() -> new NotFound());
    }
}
