package dev.shipkeep.lead.web;

import dev.shipkeep.lead.archive.LeadContacts;
import dev.shipkeep.lead.archive.LeadPhotos;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.file.Files;
import dev.shipkeep.platform.file.StoredFile;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One lead: for those who see its unit, and for its finder. */
@Controller
@Needs({Permission.LEAD_READ, Permission.LEAD_WRITE})
class LeadController {

    static final String PATH = "/leads";

    private final LeadPages pages;
    private final LeadContacts contacts;
    private final LeadPhotos photos;
    private final Files files;

    LeadController(LeadPages pages, LeadContacts contacts, LeadPhotos photos, Files files) {
        this.pages = pages;
        this.contacts = contacts;
        this.photos = photos;
        this.files = files;
    }

    @GetMapping("/leads/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("lead/page", pages.page(id, frame, Map.of(), List.of()));
    }

    /** The whole number, for one who asks; the asking is kept. */
    @PostMapping("/leads/contacts/{id:\\d+}/phone")
    ModelAndView phone(@PathVariable long id, Frame frame) {
        return Pages.show("lead/phone", new ContactPhonePage(frame, contacts.revealPhone(id)));
    }

    /** As a download, which a picture in a page does not mind: no upload is ever shown as a page of ours. */
    @GetMapping("/leads/photos/{id:\\d+}")
    void photo(@PathVariable long id, HttpServletResponse response) throws IOException {
        StoredFile file = photos.getPhoto(id);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.sizeBytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (InputStream content = files.open(id)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
