package dev.shipkeep.deal.trial;

/** A waybill number that somebody named as a trial parcel, and what became of it. */
public record NamedNumber(String number, Standing standing) {

    /** How a named number stands to the trial. Texts {@code deal.trial.number.*}. */
    public enum Standing {
        /** It is a parcel of the trial. */
        TAKEN,
        /** No parcel with it is known; it counts once it is there. */
        NOT_SEEN,
        /** The customer's, and shipped outside the agreed days. */
        OUTSIDE,
        /** Of a customer whose parcels the person may see; those of others are not seen. */
        OF_OTHERS
    }

    /** Whether it is kept with the trial. */
    public boolean isKept() {
        return standing == Standing.TAKEN || standing == Standing.NOT_SEEN;
    }
}
