package dev.shipkeep.walk;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Open;
import dev.shipkeep.platform.access.Permission;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/** An address of ours with its method and handler. */
record Mapping(RequestMethod method, String pattern, HandlerMethod handler) {

    String name() {
        return method + " " + pattern;
    }

    boolean isApi() {
        return pattern.startsWith("/api/v1/");
    }

    boolean isRead() {
        return method == RequestMethod.GET;
    }

    boolean isOpen() {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Open.class);
    }

    /** Whether somebody with these permissions gets in at all. */
    boolean admits(Set<Permission> permissions) {
        Needs onMethod = handler.getMethodAnnotation(Needs.class);
        Needs needs = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class);
        return needs != null
                && (needs.value().length == 0 || Arrays.stream(needs.value()).anyMatch(permissions::contains));
    }

    /** Names of the variables, in the order of the pattern. */
    List<String> variables() {
        return java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(pattern)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** The parameters that the handler cannot do without, with values of their types. */
    Map<String, String> requiredParameters() {
        Map<String, String> form = new HashMap<>();
        for (Parameter parameter : handler.getMethod().getParameters()) {
            RequestParam annotation = parameter.getAnnotation(RequestParam.class);
            if (annotation != null
                    && annotation.required()
                    && annotation.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                    && !Map.class.isAssignableFrom(parameter.getType())) {
                String name = annotation.value().isEmpty() ? parameter.getName() : annotation.value();
                form.put(name, sample(parameter.getType()));
            }
        }
        return form;
    }

    private static String sample(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return type == boolean.class || type == Boolean.class ? "true" : type == String.class ? "x" : "0";
    }
}
