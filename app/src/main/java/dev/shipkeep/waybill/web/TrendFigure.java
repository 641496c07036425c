package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.panel.Sums;
import java.util.Locale;

/** What a trend can show. */
public enum TrendFigure {
    PARCELS("count") {
        @Override
        long of(Sums sums) {
            return sums.parcels();
        }

        @Override
        String text(Frame frame, long value, String currency) {
            return frame.count(value);
        }
    },
    REVENUE("money") {
        @Override
        long of(Sums sums) {
            return sums.revenueFen();
        }

        @Override
        String text(Frame frame, long value, String currency) {
            return frame.money(value, currency);
        }
    },
    WEIGHT("count") {
        @Override
        long of(Sums sums) {
            return sums.weightGrams();
        }

        @Override
        String text(Frame frame, long value, String currency) {
            return Figures.kilograms(value);
        }

        @Override
        long drawn(long value) {
            return Math.round(value / 1000.0);
        }
    };

    private final String unit;

    TrendFigure(String unit) {
        this.unit = unit;
    }

    abstract long of(Sums sums);

    abstract String text(Frame frame, long value, String currency);

    /** The value on the chart: minor units, parcels, kilograms. */
    long drawn(long value) {
        return value;
    }

    String unit() {
        return unit;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TrendFigure of(String key) {
        for (TrendFigure figure : values()) {
            if (figure.key().equals(key)) {
                return figure;
            }
        }
        return PARCELS;
    }
}
