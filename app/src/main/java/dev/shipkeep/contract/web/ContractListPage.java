package dev.shipkeep.contract.web;

import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.FigureWords;
import java.time.LocalDate;
import java.util.List;

/** Contracts that a person sees, the newest first. */
public record ContractListPage(Frame frame, ListAddress address, Page<Contract> page, LocalDate today) {

    public static final List<String> STANDINGS =
            List.of("draft", "approval", "approved", "signed", "future", "active", "ending", "past");

    public String days(Contract contract) {
        return FigureWords.days(frame.words(), contract.days());
    }

    public boolean isFiltered() {
        return !address.fromStart().values().isEmpty();
    }

    public String exportUrl() {
        String query = address.fromStart().query();
        return "/contracts/list.xlsx" + (query.isEmpty() ? "" : "?" + query);
    }
}
