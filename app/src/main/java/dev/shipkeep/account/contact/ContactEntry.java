package dev.shipkeep.account.contact;

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
        String note) {

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
                text(contact.note()));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
