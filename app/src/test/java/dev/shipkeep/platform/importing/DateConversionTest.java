package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateConversionTest {

    private static final OneCell MOMENT = OneCell.of(FieldType.Moment.upTo(7));
    private static final OneCell DAY = OneCell.of(FieldType.Day.upTo(7));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-03 14:05:33 | 2026-05-03T06:05:33Z",
                "2026-05-03T14:05:33 | 2026-05-03T06:05:33Z",
                "2026-05-03 14:05 | 2026-05-03T06:05:00Z",
                "2026-05-03 14:05:33.25 | 2026-05-03T06:05:33.250Z",
                "2026/5/3 9:05 | 2026-05-03T01:05:00Z",
                "2026.5.3 9:05 | 2026-05-03T01:05:00Z",
                "2026-05-03 | 2026-05-02T16:00:00Z",
                "20260503 | 2026-05-02T16:00:00Z",
                "20260503140533 | 2026-05-03T06:05:33Z",
                "20260503 14:05:33 | 2026-05-03T06:05:33Z",
                "20260503T140533Z | 2026-05-03T14:05:33Z",
                "2026年5月3日 | 2026-05-02T16:00:00Z",
                "2026年5月3日14时5分 | 2026-05-03T06:05:00Z",
                "2026年5月3日 下午2:05 | 2026-05-03T06:05:00Z",
                "2026/5/3 2:05:33 PM | 2026-05-03T06:05:33Z",
                "2026/5/3 12:05 AM | 2026-05-02T16:05:00Z",
                "2026-05-03T14:05:33Z | 2026-05-03T14:05:33Z",
                "2026-05-03T14:05:33+02:00 | 2026-05-03T12:05:33Z",
                "2026-05-03 14:05:33 -0300 | 2026-05-03T17:05:33Z",
                "2026-05-03 24:00:00 | 2026-05-03T16:00:00Z",
                "２０２６－０５－０３　１４：０５ | 2026-05-03T06:05:00Z",
                "46145 | 2026-05-02T16:00:00Z",
                "46145.5 | 2026-05-03T04:00:00Z",
                "46145.58718750000 | 2026-05-03T06:05:33Z",
                "1777788333000 | 2026-05-03T06:05:33Z",
                "3/5/2026 | ambiguousDate",
                "13.5.2026 | ambiguousDate",
                "2026-02-30 | notADate",
                "2026-13-01 | notADate",
                "2026-05-03 25:00 | notADate",
                "2026-05-03 14:05 x | notADate",
                "0000-00-00 | notADate",
                "2026-05 | notADate",
                "yesterday | notADate",
                "12.50 | notADate",
                "1999-12-31 | tooEarly",
                "1900-01-01 00:00:00 | tooEarly",
                "2099-01-01 | tooLate",
                "9999-12-31 | tooLate"
            })
    void readsTimesAsFilesWriteThem(String cell, String expected) {
        assertThat(MOMENT.convert(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d.M.yyyy | 3.5.2026 | 2026-05-03",
                "d.M.yyyy | 3.5.2026 14:05 | 2026-05-03",
                "dd/MM/yyyy | 03/05/2026 | 2026-05-03",
                "MM/dd/yyyy | 03/05/2026 | 2026-03-05",
                "M/d/yy | 3/5/26 | 2026-03-05",
                "yy-M-d | 26-5-3 | 2026-05-03",
                "d-MMM-yyyy | 3-May-2026 | 2026-05-03",
                "d.M.yyyy | 2026-05-03 | 2026-05-03",
                "d.M.yyyy | 3.13.2026 | notADate"
            })
    void readsTheChosenOrderOfDayMonthAndYear(String pattern, String cell, String expected) {
        assertThat(DAY.with(ValueOptions.chinese().withDatePatterns(List.of(pattern)))
                        .convert(cell))
                .isEqualTo(expected);
    }

    @Test
    void takesABareDayOfADeadlineForItsLastSecond() {
        OneCell deadline = OneCell.of(FieldType.Moment.deadline(90));

        assertThat(deadline.convert("2026-05-03")).isEqualTo("2026-05-03T15:59:59Z");
        assertThat(deadline.convert("2026-05-03 09:00")).isEqualTo("2026-05-03T01:00:00Z");
    }

    @Test
    void hangsTheClockInTheChosenZone() {
        OneCell brazil = MOMENT.with(ValueOptions.chinese().withZone("America/Sao_Paulo"));

        assertThat(brazil.convert("2017-05-03 11:05:13")).isEqualTo("2017-05-03T14:05:13Z");
        assertThat(brazil.convert("2017-12-03 11:05:13")).isEqualTo("2017-12-03T13:05:13Z");
        assertThat(brazil.convert("2026-05-03 11:05:13")).isEqualTo("2026-05-03T14:05:13Z");
        assertThat(MOMENT.with(ValueOptions.chinese().withZone("Europe/Berlin")).convert("2026-03-29 02:30"))
                .isEqualTo("2026-03-29T01:30:00Z");
        assertThat(MOMENT.with(ValueOptions.chinese().withZone("UTC")).convert("2026-05-03 11:05"))
                .isEqualTo("2026-05-03T11:05:00Z");
    }

    @Test
    void movesADayThatWasWrittenInAnotherZone() {
        assertThat(DAY.convert("2026-05-03T20:00:00Z")).isEqualTo("2026-05-04");
        assertThat(DAY.convert("2026-05-03 20:00:00")).isEqualTo("2026-05-03");
    }

    @Test
    void allowsAsManyFutureDaysAsTheFieldSays() {
        assertThat(DAY.convert("2026-11-27")).isEqualTo("2026-11-27");
        assertThat(DAY.convert("2026-11-28")).isEqualTo("tooLate");
        assertThat(MOMENT.convert("2026-11-27 12:00:00")).isEqualTo("2026-11-27T04:00:00Z");
        assertThat(MOMENT.convert("2026-11-27 12:00:01")).isEqualTo("tooLate");
    }
}
