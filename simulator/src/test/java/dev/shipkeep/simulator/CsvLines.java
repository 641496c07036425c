package dev.shipkeep.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A stream that hands over each CSV line as it is completed; for values without commas. */
final class CsvLines extends OutputStream {

    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** One line; asking for a column that is not there fails. */
    record Row(List<String> names, List<String> fields) {

        String get(String name) {
            return fields.get(names.indexOf(name));
        }
    }

    private final Consumer<String> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private CsvLines(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Every row, the header left out. */
    static void forEach(Writer writer, Consumer<Row> rows) throws IOException {
        List<String> names = new ArrayList<>();
        writer.write(new CsvLines(text -> {
            List<String> fields = List.of(text.split(",", -1));
            if (names.isEmpty()) {
                names.addAll(fields);
            } else if (fields.size() == names.size()) {
                rows.accept(new Row(names, fields));
            } else {
                throw new AssertionError("Columns do not match the header: " + text);
            }
        }));
    }

    static List<Row> list(Writer writer) throws IOException {
        List<Row> rows = new ArrayList<>();
        forEach(writer, rows::add);
        return rows;
    }

    static byte[] bytes(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }

    @Override
    public void write(int value) {
        if (value == '\n') {
            lines.accept(line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else {
            line.write(value);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int begun = offset;
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                line.write(bytes, begun, i - begun);
                write('\n');
                begun = i + 1;
            }
        }
        line.write(bytes, begun, offset + length - begun);
    }
}
