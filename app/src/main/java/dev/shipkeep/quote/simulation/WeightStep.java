package dev.shipkeep.quote.simulation;

/** The weights that results are told by. */
public enum WeightStep {
    UNKNOWN(-1, "?"),
    UPTO_500G(500, "≤ 0.5 kg"),
    UPTO_1KG(1_000, "0.5–1 kg"),
    UPTO_2KG(2_000, "1–2 kg"),
    UPTO_3KG(3_000, "2–3 kg"),
    UPTO_5KG(5_000, "3–5 kg"),
    UPTO_10KG(10_000, "5–10 kg"),
    UPTO_20KG(20_000, "10–20 kg"),
    UPTO_30KG(30_000, "20–30 kg"),
    UPTO_50KG(50_000, "30–50 kg"),
    MORE(Long.MAX_VALUE, "> 50 kg");

    private static final WeightStep[] ALL = values();

    private final long throughGrams;
    private final String text;

    WeightStep(long throughGrams, String text) {
        this.throughGrams = throughGrams;
        this.text = text;
    }

    /** @param grams actual weight; negative when nobody weighed it */
    static WeightStep of(long grams) {
        int step = 0;
        while (grams > ALL[step].throughGrams) {
            step++;
        }
        return ALL[step];
    }

    public String text() {
        return text;
    }
}
