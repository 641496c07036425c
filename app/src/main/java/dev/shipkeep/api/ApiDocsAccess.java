package dev.shipkeep.api;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The documentation is for staff, in their language. Its handlers are not ours, so {@code @Needs} does not reach them. */
@Configuration
class ApiDocsAccess implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/api/docs",
                        "/api/docs/**",
                        "/api/openapi",
                        "/api/openapi/**",
                        "/api/openapi.yaml",
                        "/api/swagger-ui/**",
                        "/swagger-ui/**",
                        "/webjars/swagger-ui/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Acting.find().isEmpty()) {
            throw new NotSignedIn();
        }
        return true;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Acting.find().map(person -> person.locale()).orElse(request.getLocale());
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("people choose their language on their profile");
            }
        };
    }
}
