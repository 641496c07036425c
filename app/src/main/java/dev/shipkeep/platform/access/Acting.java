package dev.shipkeep.platform.access;

import java.util.Optional;

/** In whose name the current thread works. Transactions take their scope from here. */
public final class Acting {

    private static final ScopedValue<SignedIn> PERSON = ScopedValue.newInstance();

    private Acting() {}

    public static Optional<SignedIn> find() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
    }

    /**
     * The person in whose name this runs.
     *
     * @throws IllegalStateException when nobody is: a programmer's error
     */
    public static SignedIn get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is acting on this thread"));
    }

    public static <R, X extends Throwable> R as(SignedIn person, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(PERSON, person).call(work);
    }

    public static void run(SignedIn person, Runnable work) {
        ScopedValue.where(PERSON, person).run(work);
    }
}
