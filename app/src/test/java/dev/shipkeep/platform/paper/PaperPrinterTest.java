package dev.shipkeep.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A paper has all its words, carries its glyphs, breaks over pages, and is small. */
class PaperPrinterTest {

    private static final int LARGEST_BYTES = 200_000;

    private final PaperPrinter printer = new PaperPrinter();

    private static Paper paper(int rows) {
        List<List<String>> lines = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            lines.add(List.of("江苏省 → 广东省（第" + row + "行）", "标准快递", "1.00", "¥" + row + ",234.50"));
        }
        return new Paper(
                new Paper.Letterhead("江苏省速递物流有限公司", List.of("南京市玄武区中山路 1 号", "电话 025-8888 8888")),
                "报价单",
                "编号 Q-2026-0001",
                List.of(
                        new Paper.Party("致", "金陵丝绸有限公司", List.of("联系人：王女士")),
                        new Paper.Party("自", "新街口片区", List.of("客户经理：李强"))),
                List.of(
                        new Paper.Fact("报价日期", "2026-11-22"),
                        new Paper.Fact("有效期至", "2026-12-22"),
                        new Paper.Fact("结算方式", "月结，账期 30 天；每月 5 日出具对账单，逾期按合同约定处理，另行通知除外。")),
                List.of(
                        new Block.Heading("一、价格"),
                        new Block.Text("以下价格均含增值税，以人民币计价；按实际重量与体积重量中较大者计费。"),
                        new Block.Table(
                                List.of(
                                        new Block.Column("流向", 5, false),
                                        new Block.Column("产品", 2, false),
                                        new Block.Column("重量（kg）", 2, true),
                                        new Block.Column("价格", 2, true)),
                                lines,
                                List.of(List.of("合计", "", "", "¥9,999.00"))),
                        new Block.Totals(List.of(
                                new Paper.Fact("不含税金额", "¥9,433.02"),
                                new Paper.Fact("税额（6%）", "¥565.98"),
                                new Paper.Fact("价税合计", "¥9,999.00"))),
                        new Block.Notice("本报价自有效期截止之日起失效。"),
                        new Block.Heading("二、条款"),
                        new Block.Terms(List.of("计费重量按千克向上取整。", "偏远地区附加费按价目表执行 😀。"))),
                List.of(
                        new Paper.Signature("甲方（盖章）", "金陵丝绸有限公司", List.of("签字：", "日期：")),
                        new Paper.Signature("乙方（盖章）", "江苏省速递物流有限公司", List.of("签字：", "日期："))),
                "本报价单含商业秘密，仅供收件人使用。",
                "第 {0} 页 / 共 {1} 页",
                "zh-CN");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void holdsAllWordsAsText() throws IOException {
        assertThat(text(printer.print(paper(3))))
                .contains("江苏省速递物流有限公司", "报价单", "金陵丝绸有限公司", "江苏省 → 广东省（第3行）")
                .contains("价税合计", "¥9,999.00", "偏远地区附加费", "甲方（盖章）", "第 1 页 / 共 1 页");
    }

    @Test
    void embedsItsGlyphsAndIsSmall() throws IOException {
        byte[] pdf = printer.print(paper(3));
        assertThat(pdf.length).isLessThan(LARGEST_BYTES);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void repeatsTheHeaderOnEveryPageOfATable() throws IOException {
        byte[] pdf = printer.print(paper(120));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page < pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("重量（kg）", "第 " + page + " 页 / 共 " + pages + " 页");
            }
        }
        assertThat(text(pdf)).contains("第1行", "第120行");
    }

    @Test
    void breaksLinesBetweenChineseCharactersButNeverBeforeAClosingMark() {
        assertThat(LineBreaks.of("价格含税，有效。", 5, String::length)).containsExactly("价格含税，", "有效。");
        assertThat(LineBreaks.of("one two three", 7, String::length)).containsExactly("one two", "three");
        assertThat(LineBreaks.of("abcdefghij", 4, String::length)).containsExactly("abcd", "efgh", "ij");
        assertThat(LineBreaks.of("a\n\nb", 9, String::length)).containsExactly("a", "", "b");
    }

    @Test
    void isNotBlankWhenRendered() throws IOException {
        byte[] pdf = printer.print(paper(30));
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve("paper.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 72);
            long dark = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    dark += (image.getRGB(x, y) & 0xff) < 0x80 ? 1 : 0;
                }
            }
            assertThat(dark).isGreaterThan(5_000);
        }
    }
}
