package dev.shipkeep.settlement.web;

/** Amounts in the capital numerals that Chinese papers carry against forgery: 壹佰贰拾叁元肆角伍分. */
final class AmountInWords {

    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int TEN = 10;
    private static final int CENT = 100;
    private static final int GROUP = 10_000;

    private AmountInWords() {}

    static String of(long fen) {
        long absolute = Math.abs(fen);
        int jiao = (int) (absolute % CENT / TEN);
        int cents = (int) (absolute % TEN);
        String yuan = absolute < CENT ? "" : whole(absolute / CENT) + "元";
        String rest;
        if (jiao == 0 && cents == 0) {
            rest = yuan.isEmpty() ? "零元整" : "整";
        } else {
            String zero = jiao == 0 && !yuan.isEmpty() ? "零" : "";
            rest = zero + (jiao == 0 ? "" : DIGITS[jiao] + "角") + (cents == 0 ? "整" : DIGITS[cents] + "分");
        }
        return (fen < 0 ? "负" : "") + yuan + rest;
    }

    private static String whole(long yuan) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / power(group) % GROUP);
            if (part == 0) {
                gap = !text.isEmpty();
            } else {
                boolean zero = !text.isEmpty() && (gap || part < GROUP / TEN);
                text.append(zero ? "零" : "").append(group(part)).append(GROUPS[group]);
                gap = false;
            }
        }
        return text.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static String group(int part) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        int unit = GROUP / TEN;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = part / unit % TEN;
            if (digit == 0) {
                zero = !text.isEmpty();
            } else {
                text.append(zero ? "零" : "").append(DIGITS[digit]).append(PLACES[place]);
                zero = false;
            }
            unit /= TEN;
        }
        return text.toString();
    }
}
