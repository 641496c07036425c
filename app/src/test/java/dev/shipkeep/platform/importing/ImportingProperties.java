package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ImportingProperties {

    @Property
    boolean moneyTextComesBackToTheCent(
            @ForAll @LongRange(min = -10_000_000_000_000L, max = 10_000_000_000_000L) long cents) {
        OneCell money = OneCell.of(FieldType.Money.signed());
        String plain = BigDecimal.valueOf(cents, 2).toPlainString();
        String grouped = grouped(cents, Locale.US);
        String comma = grouped(cents, Locale.GERMANY);

        return money.convert(plain).equals(cents)
                && money.convert("¥" + grouped).equals(cents)
                && money.withDecimalComma().convert(comma).equals(cents);
    }

    @Property
    boolean localTimesAgreeWithTheJdk(
            @ForAll @LongRange(min = 946_771_200, max = 1_763_000_000) long localSecond, @ForAll("zones") String zone) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
        Instant expected = local.atZone(ZoneId.of(zone)).toInstant();
        OneCell cell =
                OneCell.of(FieldType.Moment.upTo(7)).with(ValueOptions.chinese().withZone(zone));

        return cell.convert(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(local))
                .equals(expected.toString());
    }

    @Property
    void guessDoesNotDependOnTheOrderOfColumns(@ForAll Random random) {
        List<String> header = new ArrayList<>(MappingGuessTest.brazilianHeader());
        header.addAll(List.of("运费（元）", "Freight", "weight", "客户编号", "长(cm)"));
        ImportMapping before = MappingGuess.guess(WaybillFields.list(), header, List.of(), FileOptions.auto());
        Collections.shuffle(header, random);

        ImportMapping after = MappingGuess.guess(WaybillFields.list(), header, List.of(), FileOptions.auto());

        assertThat(after.sources()).isEqualTo(before.sources());
    }

    @Property
    void csvComesBackAsItWasWritten(@ForAll("tables") List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord("a", "b", "c");
            for (List<String> row : rows) {
                writer.writeRecord("x" + row.get(0), row.get(1), row.get(2));
            }
        }
        FileOptions options =
                FileOptions.auto().withCharset("UTF-8").withDelimiter(",").withHeaderLine(1);
        List<List<String>> read = new ArrayList<>();
        try (RowSource source = TestFiles.open(TestFiles.text(text.toString()), options)) {
            while (source.next() instanceof FileRow.Data data) {
                read.add(Arrays.asList(data.cells()));
            }
        }

        assertThat(read)
                .isEqualTo(rows.stream()
                        .map(row -> List.of("x" + row.get(0), row.get(1), row.get(2)))
                        .toList());
    }

    @Property
    boolean everyEscapedCellComesBack(@ForAll("riskyTexts") String text) {
        return SafeCell.unescape(SafeCell.escape(text)).equals(text);
    }

    @Property(tries = 300)
    void noTextBreaksAConverter(@ForAll("riskyTexts") String text, @ForAll @IntRange(max = 24) int field) {
        FieldType type = WaybillFields.list().get(field).type();

        assertThat(OneCell.of(type).convert(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("Asia/Shanghai", "America/Sao_Paulo", "Europe/Berlin", "UTC", "Asia/Kolkata");
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells =
                Arbitraries.strings().withChars("ab,;\"\r\n 中é\t").ofMaxLength(12);
        return cells.list().ofSize(3).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> riskyTexts() {
        return Arbitraries.strings()
                .withChars("'=+-@\t12.5,:/ 年月T¥元kg()\"#eE%中")
                .ofMaxLength(12);
    }

    private static String grouped(long cents, Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        return format.format(BigDecimal.valueOf(cents, 2));
    }
}
