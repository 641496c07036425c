package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.platform.importing.ValueOptions.LengthUnit;
import dev.shipkeep.platform.importing.ValueOptions.MoneyUnit;
import dev.shipkeep.platform.importing.ValueOptions.WeightUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellConversionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 1200",
                "12.5 | 1250",
                "12.34 | 1234",
                "12.3400 | 1234",
                "0.01 | 1",
                ".5 | 50",
                "12元 | 1200",
                "12.50 元 | 1250",
                "¥1,234.50 | 123450",
                "￥１２．５０ | 1250",
                "CNY 7 | 700",
                "1200分 | 1200",
                "1,234,567.89 | 123456789",
                "1 234.50 | 123450",
                "(12.00) | -1200",
                "-0.5 | -50",
                "−3 | -300",
                "12.345 | tooManyDecimals",
                "12,50 | decimalSeparator",
                "1.234,50 | decimalSeparator",
                "1,23 | decimalSeparator",
                "12.5分 | tooManyDecimals",
                "abc | notANumber",
                "12abc3 | notANumber",
                "1E5 | notANumber",
                "2026-05-03 | notANumber",
                "$12 | otherCurrency",
                "12 USD | otherCurrency",
                "99999999999999999999 | outOfRange",
                "#DIV/0! | formulaError"
            })
    void keepsMoneyToTheCent(String cell, String expected) {
        assertThat(OneCell.of(FieldType.Money.signed()).convert(cell)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50 | 123450",
                "12,5 | 1250",
                "1.234 | 123400",
                "12.50 | decimalSeparator",
                "1,234.50 | decimalSeparator"
            })
    void readsTheDecimalComma(String cell, String expected) {
        assertThat(OneCell.of(FieldType.Money.signed()).withDecimalComma().convert(cell))
                .hasToString(expected);
    }

    @Test
    void refusesNegativeAmountsWhereNoneCanBe() {
        assertThat(OneCell.of(FieldType.Money.notNegative()).convert("-1")).isEqualTo("negative");
        assertThat(OneCell.of(FieldType.Money.notNegative()).convert("-0.00")).isEqualTo(0L);
    }

    @Test
    void takesTheMoneyUnitFromTheHeaderUnlessThePersonChose() {
        OneCell fen = OneCell.of(FieldType.Money.signed()).under("运费（分）");

        assertThat(fen.convert("1250")).isEqualTo(1250L);
        assertThat(fen.convert("12.5")).isEqualTo("tooManyDecimals");
        assertThat(fen.convert("12.5元")).isEqualTo(1250L);
        assertThat(fen.with(units(WeightUnit.AUTO, LengthUnit.AUTO, MoneyUnit.YUAN))
                        .convert("12.5"))
                .isEqualTo(1250L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "重量（kg） | 1.5 | 1500",
                "weight_g | 650 | 650",
                "weight_grams | 650 | 650",
                "重量[克] | 650 | 650",
                "重量 | 1.5 | 1500",
                "重量 | 1.5kg | 1500",
                "重量 | 1500g | 1500",
                "weight_kg | 1500克 | 1500",
                "重量 | 3斤 | 1500",
                "重量 | 1.2345 | 1235",
                "重量 | 1.2344 | 1234",
                "重量 | 0.00000000000000000001 | 0",
                "重量 | -1 | negative",
                "重量 | 1,5 | decimalSeparator",
                "重量 | 5 lb | unknownUnit",
                "重量 | 40000 | outOfRange",
                "重量 | ５．２ＫＧ | 5200",
                "weight_g | 0 | 0"
            })
    void turnsWeightsIntoGrams(String header, String cell, String expected) {
        assertThat(OneCell.of(new FieldType.Weight(30_000_000)).under(header).convert(cell))
                .hasToString(expected);
    }

    @Test
    void letsTheChosenUnitBeatTheHeader() {
        OneCell weight = OneCell.of(new FieldType.Weight(30_000_000)).under("weight_g");

        assertThat(weight.with(units(WeightUnit.KILOGRAM, LengthUnit.AUTO, MoneyUnit.AUTO))
                        .convert("2"))
                .isEqualTo(2000L);
    }

    @ParameterizedTest
    @CsvSource({
        "length_cm, 28, 280",
        "length_mm, 28, 28",
        "长(m), 1.2, 1200",
        "长, 28.5, 285",
        "长, 28毫米, 28",
        "长, -1, negative"
    })
    void turnsLengthsIntoMillimetres(String header, String cell, String expected) {
        assertThat(OneCell.of(new FieldType.Length(100_000)).under(header).convert(cell))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3",
                "3.0 | 3",
                "３ | 3",
                "1,200 | 1200",
                "3.5 | notWhole",
                "0 | outOfRange",
                "-1 | negative",
                "3件 | notANumber"
            })
    void readsWholeNumbers(String cell, String expected) {
        assertThat(OneCell.of(new FieldType.WholeNumber(1, 9_999)).convert(cell))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SF1001 | SF1001",
                "　ＳＦ１００１　 | SF1001",
                "'00123 | 00123",
                "=\"00123\" | 00123",
                "7.73012E+17 | digitsLost",
                "7.73012345678901E+17 | digitsLost",
                "5e10 | 5e10",
                "#N/A | formulaError",
                "12345678901234567890123456789012345678901 | tooLong",
                "- | missing",
                "NULL | missing"
            })
    void freesCodesFromWhatSpreadsheetsDoToThem(String cell, String expected) {
        assertThat(OneCell.of(new FieldType.Code(40)).convert(cell)).isEqualTo(expected);
    }

    @Test
    void takesATabBehindACodeForWhatItIs() {
        assertThat(OneCell.of(new FieldType.Code(40)).convert("773012345678\t")).isEqualTo("773012345678");
    }

    @Test
    void leavesFreeTextAsItIs() {
        OneCell text = OneCell.of(new FieldType.Text(20));

        assertThat(text.convert(" 张三（华东）－ ")).isEqualTo("张三（华东）－");
        assertThat(text.convert("<script>alert(1)")).isEqualTo("<script>alert(1)");
        assertThat(text.convert("x".repeat(21))).isEqualTo("tooLong");
    }

    @ParameterizedTest
    @CsvSource({
        "delivered, delivered",
        "已签收, delivered",
        "DELIVERED, delivered",
        "' 签收 ', delivered",
        "lost, unknownChoice"
    })
    void readsChoicesByTheirWords(String cell, String expected) {
        FieldType status = new FieldType.Choice(Map.of("delivered", List.of("已签收", "签收"), "shipped", List.of()));

        assertThat(OneCell.of(status).convert(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "广东省, 44",
        "广东, 44",
        "内蒙古, 15",
        "内蒙古自治区, 15",
        "广西壮族自治区, 45",
        "上海市, 31",
        "440300, 44",
        "44, 44",
        "Guangdong, 44",
        "Inner Mongolia, 15",
        "Shaanxi, 61",
        "SP, SP",
        "99, 99",
        "Bavaria, Bavaria"
    })
    void readsProvincesByNameAndCode(String cell, String expected) {
        assertThat(OneCell.of(new FieldType.Region()).convert(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"是, true", "Y, true", "1, true", "否, false", "false, false", "maybe, notYesNo"})
    void readsYesAndNo(String cell, String expected) {
        assertThat(OneCell.of(new FieldType.YesNo()).convert(cell)).hasToString(expected);
    }

    @Test
    void refusesUndecodableCharactersAndNul() {
        assertThat(OneCell.of(new FieldType.Text(20)).convert("a\uFFFDb")).isEqualTo("encoding");
        assertThat(OneCell.of(new FieldType.Text(20)).convert("a\0b")).isEqualTo("nulCharacter");
        assertThat(OneCell.of(new FieldType.Code(20)).convert("ab\0")).isEqualTo("nulCharacter");
    }

    private static ValueOptions units(WeightUnit weight, LengthUnit length, MoneyUnit money) {
        return ValueOptions.chinese().withUnits(weight, length, money);
    }
}
