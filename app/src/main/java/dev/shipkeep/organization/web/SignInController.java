package dev.shipkeep.organization.web;

import dev.shipkeep.organization.SignIns;
import dev.shipkeep.organization.SignIns.Outcome;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Open;
import dev.shipkeep.platform.access.SignInCookie;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.FrameResolver;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private final SignIns signIns;

    SignInController(SignIns signIns) {
        this.signIns = signIns;
    }

    @Open
    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam(defaultValue = "/") String next, Frame frame) {
        return frame.person() != null
                ? Pages.goTo(OwnAddress.of(next))
                : Pages.show("organization/signIn", new SignInPage(frame, OwnAddress.of(next), "", null, 0));
    }

    @Open
    @PostMapping("/sign-in")
    ModelAndView create(
            @RequestParam String username,
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String next,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        Outcome outcome =
                Acting.as(SignedIn.SYSTEM, () -> signIns.signIn(username, password, request.getRemoteAddr(), agent));
        return switch (outcome) {
            case Outcome.Welcome(String secret) -> {
                response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        SignInCookie.set(secret, SignIns.LIFETIME, request.isSecure())
                                .toString());
                yield Pages.goTo(OwnAddress.of(next));
            }
            case Outcome.WrongNameOrPassword ignored -> again(frame, next, username, "signIn.wrong", 0);
            case Outcome.TooManyTries(long seconds) -> again(frame, next, username, "signIn.tooMany", seconds);
        };
    }

    private static ModelAndView again(Frame frame, String next, String username, String errorKey, long seconds) {
        return Pages.refuse(
                "organization/signIn", new SignInPage(frame, OwnAddress.of(next), username, errorKey, seconds));
    }

    @Needs
    @PostMapping("/sign-out")
    ModelAndView destroy(
            @CookieValue(name = "shipkeep", required = false) @Nullable String secret, HttpServletResponse response) {
        if (secret != null) {
            signIns.signOut(secret);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, SignInCookie.clear().toString());
        return Pages.goTo("/sign-in");
    }

    /** The language of the pages that come before the sign-in. */
    @Open
    @PostMapping("/language")
    ModelAndView language(@RequestParam String language, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(FrameResolver.LANGUAGE_COOKIE, language.equals("en") ? "en" : "zh-CN")
                        .path("/")
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
        return Pages.goTo("/sign-in");
    }
}
