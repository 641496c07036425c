package dev.shipkeep.lead.phone;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import java.util.Base64;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells a phone that comes back into the network who is signed in on it. */
@Controller
@Needs(Permission.LEAD_WRITE)
class PhoneController {

    private final PhoneKeys keys;

    PhoneController(PhoneKeys keys) {
        this.keys = keys;
    }

    @ResponseBody
    @GetMapping(path = "/leads/phone", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> show(Frame frame) {
        return Map.of(
                "person",
                frame.signedIn().id(),
                "csrfToken",
                frame.csrfToken(),
                "key",
                Base64.getEncoder().encodeToString(keys.getOwn()));
    }
}
