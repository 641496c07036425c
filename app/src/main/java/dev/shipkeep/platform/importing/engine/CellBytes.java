package dev.shipkeep.platform.importing.engine;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Cells of one row as bytes: length and UTF-8 of each. */
final class CellBytes {

    private CellBytes() {}

    static byte[] of(String[] cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        for (String cell : cells) {
            byte[] text = cell.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }

    static String[] read(byte[] bytes) {
        java.util.List<String> cells = new java.util.ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            byte[] text = new byte[buffer.getInt()];
            buffer.get(text);
            cells.add(new String(text, StandardCharsets.UTF_8));
        }
        return cells.toArray(String[]::new);
    }
}
