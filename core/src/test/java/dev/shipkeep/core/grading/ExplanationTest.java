package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Lesson.explain;
import static dev.shipkeep.core.grading.TestAccount.TODAY;
import static dev.shipkeep.core.grading.TestAccount.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.measure.Rate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final GradingPolicy DEFAULT = GradingPolicy.DEFAULT;

    @Test
    void saysWhyWithTheFigures() {
        List<Reason> reasons = explain(
                DEFAULT,
                account(2).earning(3_000_000).sending(6_000).costing(2_100_000).moving(150, 0, 100),
                account(1).earning(7_000_000).sending(9_000).costing(3_900_000));
        assertThat(reasons)
                .contains(
                        new Reason("grading.reason.key.volume", List.of(6_000L, 5_000L)),
                        new Reason("grading.reason.rank.revenue", List.of(cny(3_000_000), 2L, 2L, new Rate(3_000))),
                        new Reason("grading.reason.abc.c", List.of(new Rate(10_000), new Rate(9_500))),
                        new Reason(
                                "grading.reason.tier.value.margin", List.of(72L, cny(3_000_000), cny(900_000), 6_000L)),
                        new Reason("grading.reason.momentum.rising.yearBefore", List.of(150L, 100L, new Rate(5_000))),
                        new Reason(
                                "grading.reason.criterion.profitShare.margin",
                                List.of(100L, new Rate(2_250), cny(900_000))))
                .extracting(Reason::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysBothWhenAKeyAccountIsLargeAndNamed() {
        assertThat(explain(DEFAULT, account(1).sending(6_000).namedKey()))
                .extracting(Reason::key)
                .contains(ReasonKey.KEY_VOLUME.key(), ReasonKey.KEY_NAMED.key());
    }

    @Test
    void knowsTheKeyOfEverySentence() {
        GradingPolicy byMargin = DEFAULT.with(Threshold.RANKING_BASIS, RankingBasis.MARGIN.ordinal());
        GradingPolicy byParcels = DEFAULT.with(Threshold.RANKING_BASIS, RankingBasis.PARCELS.ordinal());
        TestAccount giant = account(100).earning(90_000_000).sending(90_000);
        Set<String> said = new HashSet<>();
        said.addAll(keys(DEFAULT, account(1).costing(1_000)));
        said.addAll(keys(byMargin, account(1).costing(1_000)));
        said.addAll(keys(byMargin, account(1)));
        said.addAll(keys(byParcels, account(1)));
        said.addAll(keys(DEFAULT, account(1).sending(9_000).namedKey().earning(9_000_000)));
        said.addAll(keys(DEFAULT, account(1).never(), giant));
        said.addAll(keys(DEFAULT, account(1).sending(0).earning(0).lastSeen(500).active(0, 0)));
        said.addAll(keys(DEFAULT, account(1).earning(0)));
        said.addAll(keys(DEFAULT, account(1).costing(900_000)));
        said.addAll(keys(DEFAULT, account(1).earning(9_000_000).sending(900), giant));
        said.addAll(keys(DEFAULT, account(1).earning(100), giant));
        said.addAll(keys(DEFAULT, account(1), account(2), account(3), account(4), account(5)));
        said.addAll(keys(DEFAULT.with("ironTotal", 50).with("tierWeightLoyalty", 100), lowTotal(), giantOf(1_300_000)));
        said.addAll(keys(
                DEFAULT,
                account(2).earning(30).sending(30),
                account(1).earning(50).sending(50),
                account(3).earning(20).sending(20)));
        said.addAll(
                keys(DEFAULT, account(2).earning(25).sending(25).active(13, 13).firstSeen(300), giantOf(75)));
        said.addAll(keys(
                DEFAULT,
                account(2).earning(10).sending(10).active(1, 1).firstSeen(300),
                giantOf(85),
                account(3).earning(5)));
        said.addAll(keysOfMomentum());
        assertThat(said).containsExactlyInAnyOrderElementsOf(ReasonKey.keys());
    }

    @Test
    void givesTypedArgumentsOnly() {
        List<Reason> reasons = explain(DEFAULT, account(1).costing(1_000));
        assertThat(reasons).flatExtracting(Reason::arguments).allSatisfy(argument -> assertThat(argument)
                .isInstanceOfAny(Long.class, Amount.class, Rate.class, LocalDate.class));
    }

    @Test
    void refusesToExplainAnotherAccountsGrade() {
        Grade grade = Lesson.alone(account(1));
        assertThatThrownBy(() -> Explanation.of(account(2).figures(), grade, DEFAULT, TODAY))
                .hasMessage("figures of account 2 cannot explain the grade of 1");
    }

    private static Set<String> keysOfMomentum() {
        Set<String> said = new HashSet<>();
        said.addAll(keys(DEFAULT, account(1).moving(80, 0, 100)));
        said.addAll(keys(DEFAULT, account(1).moving(200, 100, 0)));
        said.addAll(keys(DEFAULT, account(1).moving(100, 100, 0)));
        said.addAll(keys(DEFAULT, account(1).moving(50, 100, 0)));
        said.addAll(keys(DEFAULT, account(1).moving(150, 0, 100)));
        said.addAll(keys(DEFAULT, account(1).moving(5, 0, 0)));
        said.addAll(keys(DEFAULT, account(1).firstSeen(20).active(3, 15)));
        GradingPolicy neverNew = DEFAULT.with(Threshold.NEW_DAYS, 0);
        said.addAll(keys(neverNew, account(1).firstSeen(20).active(3, 15)));
        said.addAll(keys(DEFAULT, account(1).lastSeen(30)));
        said.addAll(keys(DEFAULT, account(1).sending(10).active(2, 2).firstSeen(60)));
        return said;
    }

    private static List<String> keys(GradingPolicy policy, TestAccount account, TestAccount... others) {
        return explain(policy, account, others).stream().map(Reason::key).toList();
    }

    private static TestAccount lowTotal() {
        return account(1).earning(300_000).sending(300).active(1, 1).firstSeen(120);
    }

    private static TestAccount giantOf(long fen) {
        return account(100).earning(fen).sending(fen);
    }

    private static Amount cny(long fen) {
        return new Amount(fen, "CNY");
    }
}
