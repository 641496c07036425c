package dev.shipkeep.account;

import java.util.List;

/** Values that can be chosen for accounts and contacts; their texts are {@code account.<field>.<value>}. */
public final class AccountChoices {

    public static final List<String> INDUSTRIES =
            List.of("ecommerce", "retail", "manufacturing", "services", "government", "other");
    public static final List<String> ENTERPRISE_TYPES =
            List.of("state_owned", "private", "foreign", "government", "individual");
    public static final List<String> LIFE_STAGES = List.of("startup", "growth", "mature");
    public static final List<String> TIERS = List.of("platinum", "gold", "iron", "lead");
    public static final List<String> ABC = List.of("a", "b", "c");
    public static final List<String> MOMENTA = List.of("rising", "steady", "falling", "new", "silent", "dormant");
    public static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "HKD", "JPY", "BRL");

    /** First two digits of the division codes of the provinces, GB/T 2260. */
    public static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private AccountChoices() {}
}
