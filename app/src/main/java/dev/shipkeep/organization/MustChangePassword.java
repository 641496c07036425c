package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads everybody with a one-time password to the page where it is changed, wherever they want to go. */
@Configuration
class MustChangePassword implements WebMvcConfigurer, HandlerInterceptor {

    private static final String PASSWORD_PAGE = "/profile/password";
    private static final Set<String> ALLOWED =
            Set.of(PASSWORD_PAGE, "/profile/language", "/sign-out", "/sign-in", "/language", "/error");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean mustChange = handler instanceof HandlerMethod
                && Acting.find().filter(person -> person.mustChangePassword()).isPresent()
                && !ALLOWED.contains(request.getRequestURI());
        if (!mustChange) {
            return true;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", PASSWORD_PAGE);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PASSWORD_PAGE);
        }
        return false;
    }
}
