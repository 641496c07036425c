package dev.shipkeep.lookalike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shipkeep.RealApplication;
import dev.shipkeep.core.lookalike.Feature;
import dev.shipkeep.core.lookalike.Learning;
import dev.shipkeep.grading.Gradings;
import dev.shipkeep.grading.RunCause;
import dev.shipkeep.platform.importing.ImportJob;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public Olist funnel through the real import, with the shippers that the winners became: the application learns from
 * it who is won, and who becomes an A or B customer.
 */
@Tag("real-data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFunnelImportTest {

    private static final Logger LOG = LoggerFactory.getLogger(RealFunnelImportTest.class);

    private RealApplication application;
    private ImportJob deals;
    private ImportJob leads;

    @BeforeAll
    void importFunnelAndShippers() throws Exception {
        application = RealApplication.get();
        Gradings gradings = application.bean(Gradings.class);
        gradings.runNow(gradings.defaultDay(), RunCause.DEMAND, true);
        deals = application.take("past_lead", 1, application.file("../olist_funnel/olist_closed_deals_dataset.csv"));
        leads = application.take(
                "past_lead", 0, application.file("../olist_funnel/olist_marketing_qualified_leads_dataset.csv"));
    }

    private Learning.Learned learn(Target target) {
        Lookalikes.Lesson lesson = application.bean(Lookalikes.class).learnAnew(target);
        Learning.Learned learned = (Learning.Learned) lesson.learning();
        LOG.info(
                "{}: {} examples, AUC {}, first tenth lifts {}, {} ms",
                target,
                lesson.examples(),
                learned.heldBack().areaUnderCurve().orElseThrow(),
                learned.heldBack().deciles().getFirst().lift(),
                lesson.took().toMillis());
        return learned;
    }

    /** The winners come first here; the list of all leads does not make them lost. */
    @Test
    void theTwoFilesAreOneFunnelInEitherOrder() throws InterruptedException {
        assertThat(deals.rows().added()).isEqualTo(842);
        assertThat(leads.rows().added()).isEqualTo(8_000 - 842);
        assertThat(leads.rows().bad()).isZero();
        assertThat(application.number("SELECT count(*) FROM lookalike.past_lead"))
                .isEqualTo(8_000);
        assertThat(application.number("SELECT count(*) FROM lookalike.past_lead WHERE fate = 'won'"))
                .isEqualTo(842);
        assertThat(application.number("""
                SELECT count(*) FROM lookalike.past_lead JOIN account.shipper_code ON code = account_code""")).isEqualTo(380);
        ImportJob again =
                application.take("past_lead", 1, application.file("../olist_funnel/olist_closed_deals_dataset.csv"));
        assertThat(again.rows().same()).isEqualTo(842);
    }

    @Test
    void ranksHeldBackLeadsBetterThanChance() {
        Learning.Learned learned = learn(Target.WON);
        assertThat(learned.heldBack().areaUnderCurve().orElseThrow()).isCloseTo(0.7, within(0.03));
        assertThat(learned.heldBack().deciles().getFirst().lift()).isGreaterThan(2);
        assertThat(learned.model().features()).extracting(Feature::name).doesNotContain("segment", "worth");
    }

    @Test
    void learnsWhoBecomesAnImportantCustomerFromWhatTheyShip() {
        Learning.Learned learned = learn(Target.VALUABLE);
        assertThat(learned.heldBack().areaUnderCurve().orElseThrow()).isGreaterThan(0.6);
    }
}
