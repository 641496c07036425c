package dev.shipkeep.platform.importing.engine;

/** Somebody else has moved or ended this import: this run has been given up for dead and must stop without a trace. */
final class OvertakenException extends RuntimeException {

    OvertakenException(ImportTicket ticket) {
        super("import " + ticket + " is not where this run left it");
    }
}
