package dev.shipkeep.walk;

import dev.shipkeep.Running;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses of ours. */
final class Mappings {

    private Mappings() {}

    static List<Mapping> all(Running shipkeep) {
        List<Mapping> found = new ArrayList<>();
        shipkeep.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    if (handler.getBeanType().getPackageName().startsWith("dev.shipkeep")) {
                        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                        info.getPatternValues()
                                .forEach(pattern -> methods.forEach(
                                        method -> found.add(new Mapping(method, plain(pattern), handler))));
                    }
                });
        found.sort(Comparator.comparing(Mapping::name));
        return found;
    }

    /** Without the expressions that variables must match. */
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
