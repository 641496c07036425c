package dev.shipkeep.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a controller or one of its methods needs; with several, any one will do, with none, being signed
 * in is enough. The nearest annotation counts. A handler with neither this nor {@link Open} is refused to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    Permission[] value() default {};
}
