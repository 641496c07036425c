package dev.shipkeep.account.archive;

import dev.shipkeep.account.archive.AccountGroup.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a group out as a tree and rolls its figures up. */
@Component
public class AccountGroups {

    private final JdbcClient jdbc;

    AccountGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Node(
            long id,
            @Nullable Long parentId,
            String name,
            String unitName,
            String currency,
            long parcels,
            long revenueFen) {}

    @Transactional(readOnly = true)
    public AccountGroup groupOf(AccountCard card) {
        if (card.groupIds().size() <= 1) {
            return new AccountGroup(List.of(), 0);
        }
        Map<Long, Node> nodes = new LinkedHashMap<>();
        read(card.groupIds()).forEach(node -> nodes.put(node.id(), node));
        List<Member> members = new ArrayList<>();
        for (Node node : nodes.values()) {
            if (node.parentId() == null || !nodes.containsKey(node.parentId())) {
                add(members, nodes, node, 0);
            }
        }
        return new AccountGroup(members, card.groupIds().size() - nodes.size());
    }

    private List<Node> read(List<Long> ids) {
        return jdbc.sql("""
                SELECT account.id, account.parent_id, account.name, unit.name AS unit_name, account.currency,
                       account.parcels_12m, account.revenue_fen_12m
                FROM account.account JOIN organization.unit ON unit.id = account.unit_id
                WHERE account.id = ANY (?) ORDER BY account.revenue_fen_12m DESC, account.id""")
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> new Node(
                        row.getLong("id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("name"),
                        row.getString("unit_name"),
                        row.getString("currency"),
                        row.getLong("parcels_12m"),
                        row.getLong("revenue_fen_12m")))
                .list();
    }

    /** Adds a node and all below it; its place is taken first, its sums are known last. */
    private static Member add(List<Member> members, Map<Long, Node> nodes, Node node, int depth) {
        int place = members.size();
        Member self = new Member(
                node.id(), node.name(), node.unitName(), node.currency(), depth, node.parcels(), node.revenueFen());
        members.add(self);
        long parcels = node.parcels();
        long revenueFen = node.revenueFen();
        for (Node child : nodes.values()) {
            if (child.parentId() != null && child.parentId() == node.id()) {
                Member below = add(members, nodes, child, depth + 1);
                parcels += below.parcels();
                revenueFen += below.revenueFen();
            }
        }
        Member rolledUp =
                new Member(self.id(), self.name(), self.unitName(), self.currency(), depth, parcels, revenueFen);
        members.set(place, rolledUp);
        return rolledUp;
    }
}
