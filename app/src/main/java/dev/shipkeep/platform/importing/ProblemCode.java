package dev.shipkeep.platform.importing;

/** The reasons that the engine itself can give. */
public enum ProblemCode {
    MISSING("missing"),
    TOO_LONG("tooLong"),
    NOT_A_NUMBER("notANumber"),
    NOT_WHOLE("notWhole"),
    NEGATIVE("negative"),
    OUT_OF_RANGE("outOfRange"),
    TOO_MANY_DECIMALS("tooManyDecimals"),
    /** A comma where the mapping expects a point for decimals, or the other way round. */
    DECIMAL_SEPARATOR("decimalSeparator"),
    UNKNOWN_UNIT("unknownUnit"),
    OTHER_CURRENCY("otherCurrency"),
    NOT_A_DATE("notADate"),
    AMBIGUOUS_DATE("ambiguousDate"),
    TOO_EARLY("tooEarly"),
    TOO_LATE("tooLate"),
    UNKNOWN_CHOICE("unknownChoice"),
    NOT_YES_NO("notYesNo"),
    /** Characters that the charset could not decode. */
    ENCODING("encoding"),
    NUL_CHARACTER("nulCharacter"),
    /** A spreadsheet made a number of a code and dropped its last digits. */
    DIGITS_LOST("digitsLost"),
    FORMULA_ERROR("formulaError"),
    TOO_MANY_CELLS("tooManyCells"),
    STRAY_QUOTE("strayQuote");

    private final String word;

    ProblemCode(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public String messageKey() {
        return "import.problem." + word;
    }
}
