package dev.shipkeep.platform.page;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Gives a controller method its {@link Frame} (or the {@link SignedIn} person) as an argument. */
@Component
public final class FrameResolver implements HandlerMethodArgumentResolver {

    public static final String LANGUAGE_COOKIE = "shipkeep_language";

    private final WordsCatalog catalog;
    private final Navigation navigation;
    private final BusinessTime time;

    FrameResolver(WordsCatalog catalog, Navigation navigation, BusinessTime time) {
        this.catalog = catalog;
        this.navigation = navigation;
        this.time = time;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        if (parameter.getParameterType() == SignedIn.class) {
            return Acting.get();
        }
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        return frame(request, response);
    }

    Frame frame(HttpServletRequest request, HttpServletResponse response) {
        SignedIn person = Acting.find().orElse(null);
        Words words = catalog.of(person == null ? languageOf(request) : person.locale());
        boolean fragment = request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
        return new Frame(
                words,
                person,
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                csrfToken(request),
                fragment,
                time.now(),
                Notices.take(request, response, words),
                person == null || fragment ? List.of() : navigation.of(person));
    }

    private static String csrfToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static Locale languageOf(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return cookie != null && cookie.getValue().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
