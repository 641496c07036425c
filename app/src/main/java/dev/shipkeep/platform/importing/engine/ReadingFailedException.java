package dev.shipkeep.platform.importing.engine;

/** The reading thread failed; its cause says by what. */
final class ReadingFailedException extends RuntimeException {

    ReadingFailedException(Throwable cause) {
        super(cause);
    }
}
