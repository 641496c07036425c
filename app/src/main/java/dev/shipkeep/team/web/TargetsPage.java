package dev.shipkeep.team.web;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.team.Area;
import dev.shipkeep.team.Member;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** @param typed what was typed and refused; empty otherwise */
public record TargetsPage(
        Frame frame,
        ListAddress address,
        Area area,
        YearMonth month,
        CurrencyChoice currency,
        List<Member> people,
        Map<String, String> typed,
        FieldProblems problems) {

    /** Name of somebody's field. */
    public static String field(String name, Member member) {
        return name + "." + member.key();
    }

    public String teamUrl() {
        return new ListAddress("/team", address.values()).url();
    }

    public String value(String name, Member member) {
        String present =
                switch (name) {
                    case "revenue" ->
                        BigDecimal.valueOf(member.target().revenueFen(), 2)
                                .stripTrailingZeros()
                                .toPlainString();
                    case "wins" -> Integer.toString(member.target().wins());
                    case "leads" -> Integer.toString(member.target().leads());
                    default -> Integer.toString(member.target().visits());
                };
        return typed.getOrDefault(field(name, member), present.equals("0") ? "" : present);
    }
}
