package dev.shipkeep.organization;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of China's provinces, cities and counties by code. They change once a year at most, so memory answers. */
@Component
public class Divisions {

    private static final int CODE_LENGTH = 6;

    private final JdbcClient jdbc;
    private volatile @Nullable Map<String, Division> known;

    Divisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Division(
            String code, String name, @Nullable String parentCode) {}

    /**
     * The name of one division; what is no code of a division comes back as it is, nothing as nothing.
     *
     * @param code six digits, or the first two or four of them
     */
    public String nameOf(@Nullable String code) {
        if (code == null) {
            return "";
        }
        Division division = known().get(padded(code));
        return division == null ? code : division.name();
    }

    /** From the province down: 江苏省南京市玄武区, 北京市东城区. */
    public String fullNameOf(@Nullable String code) {
        if (code == null) {
            return "";
        }
        Division division = known().get(padded(code));
        if (division == null) {
            return code;
        }
        String above = division.parentCode() == null ? "" : fullNameOf(division.parentCode());
        return above.endsWith(division.name()) ? above : above + division.name();
    }

    public boolean isKnown(String code) {
        return known().containsKey(padded(code));
    }

    /**
     * The codes of the divisions that a name can mean: of the widest level that has it, the exact names before those
     * that only begin so (江苏 for 江苏省). Several when it is ambiguous, none when nothing is called so.
     */
    public List<String> listCodes(String name) {
        List<Division> begin = name.length() < 2
                ? List.of()
                : known().values().stream()
                        .filter(division -> division.name().startsWith(name))
                        .toList();
        List<Division> exact =
                begin.stream().filter(division -> division.name().equals(name)).toList();
        List<Division> named = exact.isEmpty() ? begin : exact;
        int widest = named.stream()
                .mapToInt(division -> level(division.code()))
                .min()
                .orElse(0);
        return named.stream()
                .map(Division::code)
                .filter(code -> level(code) == widest)
                .sorted()
                .toList();
    }

    private static int level(String code) {
        return code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
    }

    private static String padded(String code) {
        return code.length() >= CODE_LENGTH ? code : code + "0".repeat(CODE_LENGTH - code.length());
    }

    /** The table is under no row-level security and filled by a migration, so it is complete whoever asks first. */
    private Map<String, Division> known() {
        Map<String, Division> present = known;
        if (present == null) {
            present = jdbc
                    .sql("SELECT code, name, parent_code FROM organization.division")
                    .query((row, number) ->
                            new Division(row.getString("code"), row.getString("name"), row.getString("parent_code")))
                    .list()
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Division::code, division -> division));
            known = present;
        }
        return present;
    }
}
