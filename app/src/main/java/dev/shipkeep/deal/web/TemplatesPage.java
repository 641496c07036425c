package dev.shipkeep.deal.web;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.deal.proposal.ProposalTemplates.Template;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What proposals begin with.
 *
 * @param refused what was typed and refused; null for nothing
 */
public record TemplatesPage(
        Frame frame, List<Template> templates, @Nullable Template refused, FieldProblems problems) {

    public boolean maySet() {
        return frame.may(Permission.DEAL_POLICY);
    }

    public List<String> industries() {
        return AccountChoices.INDUSTRIES;
    }

    public String industry(Template template) {
        return template.industry().isEmpty()
                ? frame.say("deal.template.any")
                : frame.choice("account.industry.", template.industry());
    }

    public boolean isRefused(long id) {
        return refused != null && refused.id() == id;
    }

    /** What stands in the form of a template. */
    public Template shown(Template template) {
        return refused != null && refused.id() == template.id() ? refused : template;
    }

    /** What stands in the form of a new one. */
    public Template fresh() {
        return shown(new Template(0, "", "", "", ""));
    }
}
