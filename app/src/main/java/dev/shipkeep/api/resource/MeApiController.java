package dev.shipkeep.api.resource;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.SignedIn;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the token stands for. */
@RestController
class MeApiController {

    /**
     * The person behind the token.
     *
     * @param permissions what the token may do
     * @param sees all, subtree (of the unit), or own accounts
     */
    record Me(long id, String name, String unit, String language, List<String> permissions, String sees) {}

    @Needs
    @GetMapping("/api/v1/me")
    Me show(SignedIn person) {
        String sees = person.seesAll() ? "all" : person.scope().isEmpty() ? "own" : "subtree";
        List<String> permissions =
                person.permissions().stream().sorted().map(Enum::name).toList();
        return new Me(
                person.id(), person.name(), person.homeUnit(), person.locale().toLanguageTag(), permissions, sees);
    }
}
