package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Unit;
import java.util.List;

/**
 * A unit in the tree.
 *
 * @param counts people, then one number for each kind of thing that units hold; of the whole subtree
 * @param parent whether there are units below
 * @param children empty as long as the node is closed
 */
public record TreeNode(Unit unit, List<Long> counts, boolean parent, boolean open, List<TreeNode> children) {}
