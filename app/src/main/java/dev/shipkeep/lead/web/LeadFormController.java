package dev.shipkeep.lead.web;

import dev.shipkeep.lead.capture.LeadCapture;
import dev.shipkeep.lead.capture.LeadCapture.Outcome;
import dev.shipkeep.lead.capture.LeadEntry;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.lead.capture.PhotoCheck;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Bringing a lead in. A program that kept forms without network sends them here too and is answered in JSON. */
@Controller
@Needs(Permission.LEAD_WRITE)
class LeadFormController {

    private final LeadCapture capture;

    LeadFormController(LeadCapture capture) {
        this.capture = capture;
    }

    @GetMapping("/leads/new")
    ModelAndView offer(Frame frame) {
        LeadEntry entry = LeadEntry.of(
                Map.of("clientKey", UUID.randomUUID().toString(), "lawfulBasis", "consent", "source", "courier"));
        return Pages.show("lead/form", LeadFormPage.fresh(frame, entry));
    }

    @PostMapping("/leads")
    Object create(
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> photo,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        requireSender(form, frame);
        LeadEntry entry = LeadEntry.of(form);
        PhotoCheck photos = read(photo);
        Outcome outcome = capture.capture(entry, photos, form.containsKey("confirmed"));
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        if (wanted != null && wanted.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            return LeadAnswer.of(frame, outcome);
        }
        boolean hadPhotos = !photos.photos().isEmpty() || !photos.problems().isEmpty();
        LeadFormPage page = LeadFormPage.fresh(frame, entry);
        return switch (outcome) {
            case Outcome.Saved(long id, boolean again) -> {
                Notices.leave(response, again ? "lead.saved.again" : "lead.saved", entry.value("name"));
                yield Pages.goTo(LeadController.PATH + "/" + id);
            }
            case Outcome.Refused(List<FieldProblem> problems) ->
                Pages.refuse("lead/form", page.with(problems, List.of(), hadPhotos));
            case Outcome.LookFirst(List<Match> matches) ->
                Pages.refuse("lead/form", page.with(List.of(), matches, hadPhotos));
        };
    }

    /** What one person typed on a phone is not taken in the name of another who signed in there later. */
    private static void requireSender(Map<String, String> form, Frame frame) {
        String sender = form.get("sentBy");
        if (sender != null && !sender.equals(Long.toString(frame.signedIn().id()))) {
            throw new NotAllowed();
        }
    }

    private static PhotoCheck read(@Nullable List<MultipartFile> files) throws IOException {
        PhotoCheck photos = new PhotoCheck();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            try (InputStream content = file.getInputStream()) {
                photos.add(content);
            }
        }
        return photos;
    }

    /** What may be the same, while somebody is still typing; posted, because it is about people. */
    @PostMapping("/leads/matches")
    ModelAndView preview(@RequestParam Map<String, String> form, Frame frame) {
        LeadEntry entry = LeadEntry.of(form);
        LeadFormPage page = LeadFormPage.fresh(frame, entry);
        return Pages.show("lead/matches", page.with(List.of(), capture.preview(entry), false));
    }
}
