package dev.shipkeep.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds every handler of ours to its {@link Needs}; refuses what declares nothing. */
final class NeedsInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !isOpen(method)) {
            check(find(method));
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("dev.shipkeep");
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(Open.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Open.class);
    }

    private static @Nullable Needs find(HandlerMethod method) {
        Needs onMethod = method.getMethodAnnotation(Needs.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
    }

    private static void check(@Nullable Needs needs) {
        SignedIn person = Acting.find().orElseThrow(() -> new NotSignedIn());
        boolean allowed = needs != null
                && (needs.value().length == 0 || Arrays.stream(needs.value()).anyMatch(person::may));
        if (!allowed) {
            throw new NotAllowed();
        }
    }
}
