package dev.shipkeep.organization.web;

import dev.shipkeep.organization.OwnProfile;
import dev.shipkeep.organization.Passwords;
import dev.shipkeep.organization.PersonalTokens;
import dev.shipkeep.organization.SignIns;
import dev.shipkeep.organization.web.ProfilePage.TokenForm;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The own account: password, language, sign-ins, API tokens. */
@Controller
@Needs
@RequestMapping("/profile")
class ProfileController {

    private static final String TEMPLATE = "organization/profile";
    private static final TokenForm NO_TOKEN = new TokenForm("", 90, Set.of());

    private final ProfileForms forms;
    private final OwnProfile profile;
    private final Passwords passwords;
    private final PersonalTokens tokens;
    private final SignIns signIns;

    ProfileController(
            ProfileForms forms, OwnProfile profile, Passwords passwords, PersonalTokens tokens, SignIns signIns) {
        this.forms = forms;
        this.profile = profile;
        this.passwords = passwords;
        this.tokens = tokens;
        this.signIns = signIns;
    }

    @GetMapping
    ModelAndView show(@CookieValue("shipkeep") String secret, Frame frame) {
        return Pages.show(TEMPLATE, forms.show(frame, secret, NO_TOKEN, null, List.of()));
    }

    @GetMapping("/password")
    ModelAndView password(Frame frame) {
        return Pages.show("organization/password", passwordPage(frame, FieldProblems.NONE));
    }

    private static PasswordPage passwordPage(Frame frame, FieldProblems problems) {
        return new PasswordPage(frame, frame.signedIn().mustChangePassword(), problems);
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @CookieValue("shipkeep") String secret,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String repeated,
            Frame frame,
            HttpServletResponse response) {
        return switch (passwords.changeOwn(current, wanted, repeated, secret)) {
            case Change.Done<Boolean> ignored -> {
                Notices.leave(response, "password.changed");
                yield Pages.goTo("/profile");
            }
            case Change.Refused<Boolean>(List<FieldProblem> problems) ->
                Pages.refuse("organization/password", passwordPage(frame, new FieldProblems(problems)));
        };
    }

    @PostMapping("/language")
    ModelAndView changeLanguage(@RequestParam String language, @RequestParam(defaultValue = "/") String back) {
        profile.setLanguage(language.equals("en"));
        return Pages.goTo(OwnAddress.of(back));
    }

    @PostMapping("/sign-ins/revocation")
    ModelAndView revokeOthers(@CookieValue("shipkeep") String secret, HttpServletResponse response) {
        Notices.leave(response, "profile.revoked", signIns.revokeOthers(secret));
        return Pages.goTo("/profile");
    }

    /** A new token; the answer shows its secret, so it is no redirect. */
    @Needs(Permission.API_TOKEN)
    @PostMapping("/tokens")
    ModelAndView createToken(
            @CookieValue("shipkeep") String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") int days,
            @RequestParam(required = false) @Nullable Set<Permission> permissions,
            Frame frame,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        TokenForm form = new TokenForm(name, days, Objects.requireNonNullElse(permissions, Set.of()));
        return switch (tokens.create(name, days, form.permissions())) {
            case Change.Done<String>(String token) ->
                Pages.show(TEMPLATE, forms.show(frame, secret, NO_TOKEN, token, List.of()));
            case Change.Refused<String>(List<FieldProblem> problems) ->
                Pages.refuse(TEMPLATE, forms.show(frame, secret, form, null, problems));
        };
    }

    @PostMapping("/tokens/{id}/revocation")
    ModelAndView revokeToken(@PathVariable long id, HttpServletResponse response) {
        tokens.revoke(id);
        Notices.leave(response, "tokens.revoked");
        return Pages.goTo("/profile");
    }
}
