package dev.shipkeep.lead.web;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.contact.ContactRules;
import dev.shipkeep.lead.LeadChoices;
import dev.shipkeep.lead.capture.LeadEntry;
import dev.shipkeep.lead.capture.LeadRules;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/**
 * The form that takes a lead in.
 *
 * @param matches to be looked at before saving
 * @param hadPhotos whether photos came with what was refused: no browser keeps them in a form
 */
public record LeadFormPage(
        Frame frame, LeadEntry entry, FieldProblems problems, List<Match> matches, boolean hadPhotos) {

    /** Behind "more"; shown at once when something is wrong there. */
    private static final List<String> FURTHER = List.of(
            "creditCode",
            "industry",
            "parcelKilograms",
            "lanes",
            "inboundMonth",
            "oursMonth",
            "oneoffYear",
            "carrierPrice",
            "revenueMonth",
            "source",
            "sourceNote",
            "note",
            "contactTitle",
            "contactRole",
            "contactWechat",
            "unit");

    private static final List<String> EASES = List.of("5", "4", "3", "2", "1");

    static LeadFormPage fresh(Frame frame, LeadEntry entry) {
        return new LeadFormPage(frame, entry, FieldProblems.NONE, List.of(), false);
    }

    LeadFormPage with(List<FieldProblem> found, List<Match> same, boolean photosCame) {
        return new LeadFormPage(frame, entry, new FieldProblems(found), same, photosCame);
    }

    public boolean isFurtherOpen() {
        return FURTHER.stream().anyMatch(problems::has);
    }

    public int longest(String field) {
        return LeadRules.LONGEST.getOrDefault(field, 40);
    }

    public List<String> choices(String field) {
        return switch (field) {
            case "industry" -> AccountChoices.INDUSTRIES;
            case "source" -> LeadChoices.SOURCES;
            case "ease" -> EASES;
            case "contactRole" -> ContactRules.ROLES;
            case "lawfulBasis" -> ContactRules.LAWFUL_BASES;
            default -> throw new IllegalArgumentException("not a field with choices: " + field);
        };
    }

    /** Beginning of the texts of a field's choices. */
    public String texts(String field) {
        return switch (field) {
            case "industry" -> "account.industry.";
            case "contactRole" -> "account.role.";
            case "lawfulBasis" -> "account.basis.";
            default -> "lead." + field + ".";
        };
    }

    /** Whether one of the matches is a customer already, or a lead that this one is going to be merged into. */
    public boolean isKnown() {
        return matches.stream().anyMatch(Match::strong);
    }
}
