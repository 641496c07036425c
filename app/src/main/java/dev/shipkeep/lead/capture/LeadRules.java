package dev.shipkeep.lead.capture;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.archive.AccountRules;
import dev.shipkeep.account.contact.ContactRules;
import dev.shipkeep.account.contact.Phones;
import dev.shipkeep.lead.LeadChoices;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a lead must look like, field by field. Only the name is needed: the rest is completed at the review. */
public final class LeadRules {

    /** Of the fields that are text. */
    public static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("name", 200),
            Map.entry("address", 300),
            Map.entry("goods", 200),
            Map.entry("lanes", 300),
            Map.entry("carriers", 200),
            Map.entry("sourceNote", 200),
            Map.entry("note", 2_000),
            Map.entry("contactName", 100),
            Map.entry("contactTitle", 100),
            Map.entry("contactPhone", 30),
            Map.entry("contactWechat", 100));

    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;
    private static final int USUAL_EASE = 3;

    private LeadRules() {}

    /** Reads the company; what is wrong is added to the problems. */
    public static LeadFacts facts(LeadEntry entry, List<FieldProblem> problems) {
        if (entry.isEmpty("name")) {
            problems.add(FieldProblem.of("name", "lead.problem.required"));
        }
        LONGEST.forEach((field, longest) -> {
            if (entry.value(field).length() > longest) {
                problems.add(FieldProblem.of(field, "lead.problem.tooLong", longest));
            }
        });
        AccountRules.creditCodeProblem(entry.value("creditCode")).ifPresent(problems::add);
        choice(entry, "industry", AccountChoices.INDUSTRIES, problems);
        choice(entry, "source", LeadChoices.SOURCES, problems);
        TypedFigures figures = new TypedFigures(entry, problems);
        return new LeadFacts(
                entry.value("name"),
                AccountRules.creditCode(entry.value("creditCode")),
                text(entry, "industry"),
                text(entry, "address"),
                text(entry, "goods"),
                figures.grams("parcelKilograms"),
                text(entry, "lanes"),
                figures.count("parcelsMonth"),
                figures.count("inboundMonth"),
                figures.count("oursMonth"),
                figures.count("oneoffYear"),
                text(entry, "carriers"),
                figures.fen("carrierPrice"),
                figures.fen("revenueMonth"),
                ease(entry, problems),
                entry.isEmpty("source") ? LeadChoices.SOURCES.getFirst() : entry.value("source"),
                text(entry, "sourceNote"),
                text(entry, "note"),
                figures.degrees("latitude", MOST_LATITUDE),
                figures.degrees("longitude", MOST_LONGITUDE));
    }

    /** Reads the person met; nobody when nothing was typed. */
    public static List<ContactFacts> contacts(LeadEntry entry, List<FieldProblem> problems) {
        if (!entry.hasContact()) {
            return List.of();
        }
        String phone = entry.value("contactPhone");
        if (!phone.isEmpty() && !Phones.isPhone(phone)) {
            problems.add(FieldProblem.of("contactPhone", "account.problem.phone"));
        }
        choice(entry, "contactRole", ContactRules.ROLES, problems);
        if (!ContactRules.LAWFUL_BASES.contains(entry.value("lawfulBasis"))) {
            problems.add(FieldProblem.of("lawfulBasis", "lead.problem.lawfulBasis"));
        }
        String name = entry.isEmpty("contactName") ? "—" : entry.value("contactName");
        return List.of(new ContactFacts(
                name,
                text(entry, "contactTitle"),
                text(entry, "contactRole"),
                text(entry, "contactPhone"),
                text(entry, "contactWechat"),
                entry.value("lawfulBasis")));
    }

    private static int ease(LeadEntry entry, List<FieldProblem> problems) {
        String text = entry.value("ease");
        if (text.isEmpty()) {
            return USUAL_EASE;
        }
        if (!text.matches("[1-5]")) {
            problems.add(FieldProblem.of("ease", "lead.problem.choice"));
            return USUAL_EASE;
        }
        return Integer.parseInt(text);
    }

    private static void choice(LeadEntry entry, String field, List<String> choices, List<FieldProblem> problems) {
        if (!entry.isEmpty(field) && !choices.contains(entry.value(field))) {
            problems.add(FieldProblem.of(field, "lead.problem.choice"));
        }
    }

    private static @Nullable String text(LeadEntry entry, String field) {
        return entry.isEmpty(field) ? null : entry.value(field);
    }
}
