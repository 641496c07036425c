package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Unit;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** What is directly below a unit. */
public record BranchPage(Frame frame, Unit unit, List<TreeNode> nodes) {}
