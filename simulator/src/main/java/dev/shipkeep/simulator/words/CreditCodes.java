package dev.shipkeep.simulator.words;

/** Unified social credit codes (统一社会信用代码): GB 32100-2015 around an organisation code of GB 11714. */
public final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I O S V Z
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final long BODIES = 31L * 31 * 31 * 31 * 31 * 31;

    private CreditCodes() {}

    /**
     * {@code register} is the two leading characters (91 company, 92 sole trader, 11 or 12 public body); different
     * {@code index} give different codes.
     */
    public static String code(String register, String districtCode, long seed, int index) {
        // 887503681 = 31^6: stepping by a prime that does not divide it visits every body once.
        long body = Math.floorMod(index * 15485863L + seed, BODIES);
        StringBuilder organisation = new StringBuilder("MA");
        for (int i = 0; i < 6; i++) {
            organisation.append(ALPHABET.charAt((int) (body % 31)));
            body /= 31;
        }
        organisation.append(organisationCheck(organisation));
        String unchecked = register + districtCode + organisation;
        return unchecked + check(unchecked);
    }

    public static boolean isValid(String code) {
        if (code.length() != 18) {
            return false;
        }
        for (int i = 0; i < 18; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return check(code) == code.charAt(17) && organisationCheck(code.substring(8, 16)) == code.charAt(16);
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Letters count from A = 10 on without gaps; 10 is written X, 11 is written 0. */
    private static char organisationCheck(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
