package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.OwnCompany;
import java.util.List;
import java.util.Map;

/** What stands on our paper, as it is or as it was typed. */
public record CompanyPage(Frame frame, OwnCompany typed, String noteLimit, FieldProblems problems) {

    public List<Map.Entry<String, String>> fields() {
        return List.of(
                Map.entry("name", typed.name()),
                Map.entry("address", typed.address()),
                Map.entry("phone", typed.phone()),
                Map.entry("taxNumber", typed.taxNumber()),
                Map.entry("bank", typed.bank()),
                Map.entry("bankAccount", typed.bankAccount()),
                Map.entry("noteLimit", noteLimit));
    }
}
