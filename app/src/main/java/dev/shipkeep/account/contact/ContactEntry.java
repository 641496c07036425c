package dev.shipkeep.account.contact;

import org.jspecify.annotations.Nullable;

/**
 * A contact as it was typed; an empty text is nothing.
 *
 * @param phone empty keeps the number that is there
 * @param removePhone takes the number away
 */
public record ContactEntry(
        String name,
        String title,
        String department,
        String role,
        String attitude,
        String phone,
        boolean removePhone,
        String email,
        String wechat,
        boolean main,
        String lawfulBasis,
        String note,
        Position position) {

    /**
     * Where the person stands in decisions.
     *
     * @param coveredBy staff number or name of one of ours
     * @param reportsTo id of another contact of the account
     */
    public record Position(String influence, String orientation, String coveredBy, String coverage, String reportsTo) {

        public static final Position UNKNOWN = new Position("", "", "", "", "");

        static Position of(ContactPosition position) {
            return new Position(
                    text(position.influence()),
                    text(position.orientation()),
                    position.coveredBy() == null ? "" : position.coveredBy().staffNo(),
                    text(position.coverage()),
                    text(position.reportsToId()));
        }
    }

    /** Somebody whose place in decisions is not known yet. */
    public ContactEntry(
            String name,
            String title,
            String department,
            String role,
            String attitude,
            String phone,
            boolean removePhone,
            String email,
            String wechat,
            boolean main,
            String lawfulBasis,
            String note) {
        this(
                name,
                title,
                department,
                role,
                attitude,
                phone,
                removePhone,
                email,
                wechat,
                main,
                lawfulBasis,
                note,
                Position.UNKNOWN);
    }

    public static ContactEntry of(Contact contact) {
        return new ContactEntry(
                contact.name(),
                text(contact.title()),
                text(contact.department()),
                text(contact.role()),
                text(contact.attitude()),
                "",
                false,
                text(contact.email()),
                text(contact.wechat()),
                contact.main(),
                contact.lawfulBasis(),
                text(contact.note()),
                Position.of(contact.position()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
