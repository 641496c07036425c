package dev.shipkeep.platform.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Describes a chart for static/js/chart.js, which draws it. */
public final class Chart {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> description = new LinkedHashMap<>();
    private final List<Map<String, Object>> series = new ArrayList<>();

    public Chart(String type, String unit) {
        description.put("type", type);
        description.put("unit", unit);
        description.put("series", series);
    }

    public Chart with(String name, Object value) {
        description.put(name, value);
        return this;
    }

    public Chart line(String name, List<? extends @Nullable Object> data, Object... more) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("name", name);
        line.put("data", data);
        for (int i = 0; i < more.length; i += 2) {
            line.put(more[i].toString(), more[i + 1]);
        }
        series.add(line);
        return this;
    }

    public String json() {
        return JSON.writeValueAsString(description);
    }
}
