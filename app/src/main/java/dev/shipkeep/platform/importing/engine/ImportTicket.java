package dev.shipkeep.platform.importing.engine;

/** One run of one import; its text is the scheduler's name for it, unlike that of any run before. */
record ImportTicket(long importId, int run) {

    static ImportTicket of(String text) {
        int dash = text.indexOf('-');
        return new ImportTicket(Long.parseLong(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return importId + "-" + run;
    }
}
