package dev.shipkeep.account.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The terms under which an account is found. */
class SearchTermsTest {

    @Test
    void hasEveryEndingOfTheNameAndOfItsInitials() {
        assertThat(SearchTerms.of("杭州丝绸有限公司", null, List.of()))
                .contains("杭州丝绸有限公司", "州丝绸有限公司", "丝绸有限公司", "绸有限公司", "hzscyxgs", "scyxgs")
                .doesNotContain("有限公司", "公司", "yxgs");
    }

    @Test
    void foldsWidthCaseAndPunctuation() {
        assertThat(SearchTerms.of("ＡＢＣ（上海）贸易", null, List.of())).contains("abc上海贸易", "上海贸易", "shmy");
    }

    @Test
    void findsCodesByTheirStartAndBehindAHyphen() {
        assertThat(SearchTerms.of("甲", "91320100MA1ABCDE0X", List.of("SHP-00123")))
                .contains("shp00123", "shp", "00123", "91320100ma1abcde0x");
    }

    @Test
    void cutsLongEndingsAndNeverACharacterInTwo() {
        String name = "𠮷".repeat(40);
        assertThat(SearchTerms.of(name, null, List.of()))
                .allSatisfy(term -> assertThat(term.length()).isLessThanOrEqualTo(SearchTerms.LONGEST_TERM))
                .allSatisfy(term -> assertThat(term.codePoints()).allMatch(Character::isLetter));
    }

    @Test
    void comparesCompaniesWithoutTheirLegalForm() {
        assertThat(SearchText.companyName("江宁明镜光学股份有限公司"))
                .isEqualTo(SearchText.companyName("江宁 明镜光学 有限公司"))
                .isEqualTo("江宁明镜光学");
        assertThat(SearchText.companyName("Acme Co., Ltd.")).isEqualTo("acme");
        assertThat(SearchText.companyName("公司")).isEqualTo("公司");
    }
}
