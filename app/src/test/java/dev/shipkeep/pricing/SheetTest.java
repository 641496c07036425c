package dev.shipkeep.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.pricing.sheet.CardDraft;
import dev.shipkeep.pricing.sheet.SheetRow;
import dev.shipkeep.pricing.sheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The flat sheet: what it says is what parcels pay, it comes back as it went in, and every mistake is named. */
class SheetTest {

    private static final String HEAD = """
            行类型|产品|始发区|目的区|内容|从|到|首重(kg)|价格(元)|续重单位(kg)|续重价(元)|进位|附加费代码|计费方式|百分比|条件|币种
            计重|||||||||||进位0.5|||||
            分区|||沪|上海||||||||||||
            分区|||鄂|湖北||||||||||||
            """;

    private final TestCards cards = new TestCards();

    @Test
    void givesTheNumbersOfTheJiangsuList() {
        CardDraft draft = cards.draft(TestCards.jiangsu());
        assertThat(draft.problems()).isEmpty();
        RateCard card = draft.card();
        assertThat(TestCards.fen(card, "42", Piece.ofWeight(5_000))).isEqualTo(38_00);
        assertThat(TestCards.fen(card, "42", Piece.ofWeight(29_000))).isEqualTo(158_00);
        assertThat(TestCards.fen(card, "42", Piece.ofWeight(30_000))).isEqualTo(150_00);
        assertThat(TestCards.fen(card, "42", new Piece(35_000, 500, 400, 300))).isEqualTo(175_00);
        assertThat(TestCards.fen(card, "4403", Piece.ofWeight(2_000))).isEqualTo(27_00);
        assertThat(TestCards.fen(card, "4405", Piece.ofWeight(2_000))).isEqualTo(24_00);
        assertThat(TestCards.fen(card, "6301", Piece.ofWeight(1_000))).isEqualTo(-1);
    }

    @Test
    void comesBackAsItWentInInBothLanguages() {
        List<SheetRow> rows = TestCards.sheet(TestCards.jiangsu()).rows();
        for (boolean chinese : List.of(true, false)) {
            SheetWriter writer = new SheetWriter(chinese);
            StringBuilder table = new StringBuilder(String.join("|", writer.titles())).append('\n');
            for (SheetRow row : rows) {
                table.append(writer.cells(row).stream()
                                .map(cell -> cell == null ? "" : cell.toString())
                                .collect(Collectors.joining("|")))
                        .append('\n');
            }
            assertThat(TestCards.sheet(TestCards.bytes(table.toString())).problems())
                    .isEmpty();
            assertThat(TestCards.sheet(TestCards.bytes(table.toString())).rows())
                    .containsExactlyElementsOf(rows);
        }
    }

    @Test
    void understandsPricesWithTheirUnits() {
        CardDraft draft = cards.draft(TestCards.bytes("""
                行类型|目的区|内容|首重(kg)|价格(元)|续重价(元)|进位|币种
                计重||||||进位0.5|
                分区|沪|上海|||||
                价格|沪||1|12元|￥2.50||CNY"""));
        assertThat(draft.problems()).isEmpty();
        assertThat(TestCards.fen(draft.card(), "31", Piece.ofWeight(2_000))).isEqualTo(14_50);
    }

    @Test
    void namesOverlappingWeightsAndHolesAtTheirRow() {
        assertThat(cards.problems(HEAD + """
                价格|||沪||0|1|1|12||2|||||||
                价格|||沪||1|5||9||||||||
                价格|||沪||>6|||15||||||||
                价格|||鄂||||1|18||5||||||""")).containsExactly("6  OVERLAPPING_BANDS", "7  GAP_BETWEEN_BANDS");
    }

    @Test
    void namesUnknownZonesPlacesAndEmptyZones() {
        assertThat(cards.problems(HEAD + """
                分区|||琼|蓬莱仙岛||||||||||||
                价格|||沪||||1|12||2||||||
                价格|||湘||||1|12||2||||||
                价格|||||||1|12||2||||||"""))
                .containsExactlyInAnyOrder("5 内容 unknownPlace", "7  UNKNOWN_ZONE", "8 目的区 emptyZone");
    }

    @Test
    void refusesTwoCurrenciesAndWhatIsNoPrice() {
        assertThat(cards.problems(HEAD + """
                价格|||沪||||1|$12||2||||||
                价格|||沪||||1|面议||2||||||
                价格|||鄂||||1|12||2||||||USD"""))
                .containsExactly("5 价格(元) otherCurrency", "6 价格(元) notANumber", "7 币种 TWO_CURRENCIES");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(cards.problems("行类型|内容\n产品|x\n")).contains("0  noWeightRule", "0  noPrices", "2 产品 empty");
        assertThat(cards.problems("目的区|价格\n沪|12\n")).contains("1  noKindColumn");
        assertThat(cards.problems(HEAD + "\n|||沪||||1|12||2||||||")).contains("6 行类型 missing");
    }

    @Test
    void chargesSurchargesInTheirOrder() {
        CardDraft draft = cards.draft(TestCards.bytes("""
                行类型|目的区|内容|首重(kg)|价格(元)|续重价(元)|进位|附加费代码|计费方式|百分比|条件
                计重||||||进位0.5||||
                分区|沪|上海||||||||
                分区|鄂|湖北||||||||
                价格|*||1|10|2|||||
                附加费|||||||燃油|运费比例|10%|
                附加费||||4|||偏远|每票||
                条件||湖北;!武汉|||||偏远|||目的地"""));
        assertThat(draft.problems()).isEmpty();
        Map<String, Long> expected = Map.of("31", 11_00L, "4201", 11_00L, "4205", 15_00L);
        expected.forEach((place, fen) -> assertThat(TestCards.fen(draft.card(), place, Piece.ofWeight(1_000)))
                .as(place)
                .isEqualTo(fen));
    }

    @Test
    void chargesOnlyTheLargestOfAGroupAndNeverMoreThanTheNextBand() {
        CardDraft draft = cards.draft(TestCards.bytes("""
                行类型|目的区|内容|从|到|首重(kg)|价格(元)|续重价(元)|进位|附加费代码|计费方式|条件|承诺时效(小时)
                计重||||||||进位1||||
                运费取整||不高于下一段||||||四舍五入1||||
                分区|沪|上海||||||||||
                价格|沪||0|<30|1|18|5|||||48
                价格|沪||30||||5|||||48
                附加费||||||3|||超长|每票||
                条件||超规|||||||超长||同组只收最高|
                附加费||||||5|||超重|每票||
                条件||超规|||||||超重||同组只收最高|
                条件|||>25||||||超重||实际重量|"""));
        assertThat(draft.problems()).isEmpty();
        assertThat(TestCards.fen(draft.card(), "31", Piece.ofWeight(5_000))).isEqualTo(38_00 + 3_00);
        assertThat(TestCards.fen(draft.card(), "31", Piece.ofWeight(29_000))).isEqualTo(150_00 + 5_00);
        assertThat(draft.card().lanes().getFirst().promisedHours()).isEqualTo(48);
    }

    @Test
    void refusesACellThatItsRowDoesNotUse() {
        assertThat(cards.problems("""
                行类型|目的区|内容|首重(kg)|价格(元)|封顶(元)|进位
                计重||||||进位0.5
                运费取整||随便||||四舍五入1
                分区|沪|上海||||
                价格|沪||1|12|20|""")).containsExactlyInAnyOrder("5 封顶(元) notUsed", "3 内容 notAFreightRule");
    }

    @Test
    void refusesMergedCellsAlsoWhereAnEmptyCellIsAllowed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("价目");
            sheet.value(0, 0, "二〇二六年价目");
            sheet.range(0, 0, 0, 4).merge();
            List<String> rows = List.of(
                    "行类型|目的区|内容|首重(kg)|价格(元)|续重价(元)|进位",
                    "计重||||||进位0.5",
                    "分区|沪|上海||||",
                    "分区|鄂|湖北||||",
                    "价格|沪||1|12|2|",
                    "价格|鄂||1|18||");
            for (int row = 0; row < rows.size(); row++) {
                String[] cells = rows.get(row).split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row + 1, column, cells[column]);
                }
            }
            sheet.range(5, 5, 6, 5).merge();
        }
        assertThat(TestCards.sheet(bytes.toByteArray()).problems())
                .extracting(problem -> problem.line() + " " + problem.messageKey() + " " + problem.arguments())
                .containsExactly("6 pricing.problem.merged [F6:F7]");
    }

    @Test
    void takesTheDemoCarriersSheets() throws IOException {
        for (String name : List.of("standard-2025", "standard-2026", "express-2026", "cost-2026", "rival-2026")) {
            try (InputStream file = SheetTest.class.getResourceAsStream("/demo/rate-cards/" + name + ".csv")) {
                assertThat(cards.draft(Objects.requireNonNull(file).readAllBytes())
                                .problems())
                        .as(name)
                        .isEmpty();
            }
        }
    }
}
