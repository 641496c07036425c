package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Holdings;
import dev.shipkeep.organization.UnitOption;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/**
 * The tree, or what a search in it found.
 *
 * @param text searched for; empty for the tree itself
 */
public record OrganizationPage(
        Frame frame, String text, List<TreeNode> tops, List<UnitOption> found, List<Holdings> holdings) {}
