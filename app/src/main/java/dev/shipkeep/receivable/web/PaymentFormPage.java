package dev.shipkeep.receivable.web;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** A new payment, as it was typed. */
public record PaymentFormPage(Frame frame, PaymentForm form, FieldProblems problems) {

    public List<String> currencies() {
        return AccountChoices.CURRENCIES;
    }
}
