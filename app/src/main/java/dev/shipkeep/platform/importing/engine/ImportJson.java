package dev.shipkeep.platform.importing.engine;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Problem;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How mappings and reasons stand in the database: the components of the records, nothing that is computed. */
public final class ImportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    private ImportJson() {}

    public static String write(Object value) {
        // A text of the database cannot hold NUL, which a header or a cell can.
        return MAPPER.writeValueAsString(value).replace("\\u0000", "\\uFFFD");
    }

    public static ImportMapping readMapping(String json) {
        return MAPPER.readValue(json, ImportMapping.class);
    }

    static List<String> readTexts(String json) {
        return MAPPER.readValue(json, new TypeReference<List<String>>() {});
    }

    static List<Problem> readProblems(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Problem>>() {});
    }
}
