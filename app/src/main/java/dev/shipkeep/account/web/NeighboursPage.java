package dev.shipkeep.account.web;

import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.platform.page.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** @param list query of the list that is leafed through */
public record NeighboursPage(Frame frame, String list, AccountRegister.Neighbours neighbours) {

    public String url(long accountId) {
        String suffix = list.isEmpty() ? "" : "?in=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
        return "/accounts/" + accountId + suffix;
    }
}
