package dev.shipkeep.bench;

/** The application did something else than what was to be measured. */
public final class MeasureFailed extends RuntimeException {

    public MeasureFailed(String message) {
        super(message);
    }
}
