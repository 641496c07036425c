package dev.shipkeep.insight.cockpit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a person and a chosen unit into the ids that sums run over. */
@Component
class Scopes {

    private static final Duration TREE_LIFETIME = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Cache<String, UnitTree> trees =
            Caffeine.newBuilder().expireAfterWrite(TREE_LIFETIME).maximumSize(1).build();

    Scopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public UnitTree tree() {
        return Objects.requireNonNull(trees.get("tree", key -> new UnitTree(read())));
    }

    private List<UnitNode> read() {
        return jdbc.sql("SELECT id, parent_id, kind, code, name, path::text AS path FROM organization.unit")
                .query((row, number) -> new UnitNode(
                        row.getLong("id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("kind"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("path")))
                .list();
    }

    @Transactional(readOnly = true)
    public Scope scope(@Nullable Long unitId) {
        SignedIn person = Acting.get();
        UnitTree tree = tree();
        List<String> tops = Arrays.stream(person.scope().split(","))
                .filter(path -> !path.isEmpty())
                .toList();
        return unitId == null ? everything(person, tree, tops) : below(tree.get(unitId), person, tree, tops);
    }

    private static Scope everything(SignedIn person, UnitTree tree, List<String> tops) {
        if (person.seesAll()) {
            Long root = tree.findRoot().map(UnitNode::id).orElse(null);
            return new Scope(null, false, null, null, List.of(), root);
        }
        Long parent = tops.size() == 1 ? lastId(tops.getFirst()) : null;
        return new Scope(ids(tree.within(tops)), true, null, null, List.of(), parent);
    }

    private static Scope below(UnitNode unit, SignedIn person, UnitTree tree, List<String> tops) {
        List<UnitNode> within = tree.within(List.of(unit.path()));
        List<UnitNode> line = tree.line(unit);
        if (person.seesAll()) {
            return new Scope(ids(within), false, null, unit, line, unit.id());
        }
        List<UnitNode> visible = within.stream()
                .filter(node -> tops.stream().anyMatch(node::isWithin))
                .toList();
        List<UnitNode> visibleLine = line.stream()
                .filter(node -> tops.stream().anyMatch(node::isWithin))
                .toList();
        return new Scope(ids(visible), true, ids(within), unit, visibleLine, unit.id());
    }

    private static Long lastId(String path) {
        return Long.valueOf(path.substring(path.lastIndexOf('.') + 1));
    }

    private static long[] ids(List<UnitNode> nodes) {
        return nodes.stream().mapToLong(UnitNode::id).toArray();
    }
}
