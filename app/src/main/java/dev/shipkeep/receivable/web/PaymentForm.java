package dev.shipkeep.receivable.web;

import dev.shipkeep.receivable.payment.PaymentEntry;
import dev.shipkeep.receivable.payment.PaymentSource;
import java.util.Locale;
import java.util.Map;

/** A payment as it was typed, by field. */
public record PaymentForm(Map<String, String> typed) {

    static final PaymentForm EMPTY = new PaymentForm(Map.of("currency", "CNY"));

    /** What stands in a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    PaymentEntry entry() {
        return new PaymentEntry(
                Typed.day(value("day")),
                Typed.fen(value("amount")),
                value("currency").toUpperCase(Locale.ROOT),
                value("payerName"),
                value("payerAccount").replace(" ", ""),
                value("remark"),
                value("bankReference"),
                PaymentSource.HAND,
                !value("another").isEmpty());
    }
}
