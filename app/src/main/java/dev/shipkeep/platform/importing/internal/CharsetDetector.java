package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.CharsetGuess;
import dev.shipkeep.platform.importing.CharsetGuess.Certainty;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Guesses the charset of a text from its first megabyte. */
final class CharsetDetector {

    static final String GB18030 = "GB18030";
    private static final String WESTERN = "windows-1252";
    private static final List<String> OFFERED = List.of("UTF-8", GB18030, "Big5", WESTERN, "UTF-16LE");
    private static final double MOSTLY = 0.6;

    private CharsetDetector() {}

    /** @param whole false if the sample may end in the middle of a character */
    static CharsetGuess guess(byte[] sample, boolean whole) {
        if (begins(sample, 0xEF, 0xBB, 0xBF)) {
            return guess("UTF-8", Certainty.CERTAIN);
        }
        if (isUtf16(sample)) {
            boolean littleEndian = begins(sample, 0xFF, 0xFE) || (!begins(sample, 0xFE, 0xFF) && sample[0] != 0);
            return guess(littleEndian ? "UTF-16LE" : "UTF-16BE", Certainty.CERTAIN);
        }
        if (isAscii(sample)) {
            return guess("UTF-8", Certainty.LIKELY);
        }
        if (isValid(sample, StandardCharsets.UTF_8, whole)) {
            return guess("UTF-8", Certainty.CERTAIN);
        }
        if (isValid(sample, Charset.forName(GB18030), whole)) {
            boolean chinese = commonChineseShare(sample) >= MOSTLY;
            return guess(GB18030, chinese ? Certainty.LIKELY : Certainty.UNSURE);
        }
        return isMostlyUtf8(sample) ? guess("UTF-8", Certainty.UNSURE) : guess(WESTERN, Certainty.UNSURE);
    }

    static CharsetGuess chosen(String charset) {
        return guess(charset, Certainty.CERTAIN);
    }

    /** By its mark, or by the zero that every other byte of a Latin text then is. */
    static boolean isUtf16(byte[] sample) {
        if (begins(sample, 0xFF, 0xFE) || begins(sample, 0xFE, 0xFF)) {
            return true;
        }
        int pairs = Math.min(sample.length, ContentKind.HEAD_BYTES) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += sample[2 * i] == 0 ? 1 : 0;
            oddZeros += sample[2 * i + 1] == 0 ? 1 : 0;
        }
        int more = Math.max(evenZeros, oddZeros);
        int fewer = Math.min(evenZeros, oddZeros);
        return pairs >= 4 && more > pairs * MOSTLY && fewer == 0;
    }

    private static CharsetGuess guess(String charset, Certainty certainty) {
        List<String> alternatives = new ArrayList<>(OFFERED);
        alternatives.remove(charset);
        return new CharsetGuess(charset, certainty, alternatives);
    }

    private static boolean isAscii(byte[] sample) {
        for (byte b : sample) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValid(byte[] sample, Charset charset, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(sample);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        while (true) {
            CoderResult result = decoder.decode(in, out, whole);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    /** A few broken bytes in a UTF-8 file spoil their own rows only. */
    private static boolean isMostlyUtf8(byte[] sample) {
        String text = new String(sample, StandardCharsets.UTF_8);
        int broken = 0;
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == '\uFFFD' ? 1 : 0;
            wide += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
        }
        return wide > broken;
    }

    /** Share of the two-byte characters whose first byte is that of the 3 755 commonest ones (B0 to D7). */
    private static double commonChineseShare(byte[] sample) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < sample.length; i++) {
            if (sample[i] < 0) {
                int lead = sample[i] & 0xFF;
                boolean commonTrail = (sample[i + 1] & 0xFF) >= 0xA1;
                common += lead >= 0xB0 && lead <= 0xD7 && commonTrail ? 1 : 0;
                pairs++;
                i++;
            }
        }
        return pairs == 0 ? 0 : (double) common / pairs;
    }

    private static boolean begins(byte[] sample, int... magic) {
        if (sample.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((sample[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
