package dev.shipkeep.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a lead's own figures say deserves attention, at the bounds, and in which order leads are reviewed. */
class LeadAttentionTest {

    private final Running shipkeep = Running.shipkeep();

    private String flags(String name, String... figures) {
        long id = TestLeads.bring(shipkeep, "courier", TestLeads.form(name, figures));
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT array_to_string(flags, ' ') FROM lead.lead WHERE id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    @Test
    void whoReceivesAndSendsNothingWithUsIsOne() {
        assertThat(flags("关注收件一", "inboundMonth", "1", "oursMonth", "0")).isEqualTo("receivesOnly");
        assertThat(flags("关注收件二", "inboundMonth", "1", "oursMonth", "1")).isEmpty();
        assertThat(flags("关注收件三", "inboundMonth", "0", "oursMonth", "0")).isEmpty();
        assertThat(flags("关注收件四", "inboundMonth", "1")).isEmpty();
    }

    @Test
    void whoSendsLessThanItReceivesIsOne() {
        assertThat(flags("关注少寄一", "parcelsMonth", "99", "inboundMonth", "100")).isEqualTo("sendsLess");
        assertThat(flags("关注少寄二", "parcelsMonth", "100", "inboundMonth", "100")).isEmpty();
    }

    @Test
    void whoSendsMuchWithACompetitorIsOne() {
        String[] carrier = {"carriers", "甲速递", "parcelsMonth", "", "oursMonth", ""};
        assertThat(flags("关注他家一", with(carrier, "300", "0"))).isEqualTo("competitor");
        assertThat(flags("关注他家二", with(carrier, "299", "0"))).isEmpty();
        assertThat(flags("关注他家三", with(carrier, "1000", "200"))).isEqualTo("competitor");
        assertThat(flags("关注他家四", with(carrier, "1000", "201"))).isEmpty();
        assertThat(flags("关注他家五", "parcelsMonth", "1000", "oursMonth", "0")).isEmpty();
    }

    private static String[] with(String[] form, String parcels, String ours) {
        return new String[] {form[0], form[1], form[2], parcels, form[4], ours};
    }

    @Test
    void whoShippedThreeTimesAsAPasserByOrWasReferredIsOne() {
        assertThat(flags("关注散件一", "oneoffYear", "3")).isEqualTo("oneOff");
        assertThat(flags("关注散件二", "oneoffYear", "2")).isEmpty();
        assertThat(flags("关注推荐一", "source", "referral")).isEqualTo("referred");
    }

    @Test
    void theQueueIsOrderedByExpectedRevenueTimesEase() {
        flags("先后难的", "parcelsMonth", "200", "ease", "1");
        flags("先后易的", "parcelsMonth", "100", "ease", "4");
        flags("先后说了收入的", "parcelsMonth", "5", "revenueMonth", "5000", "ease", "1");
        flags("先后贵的", "parcelsMonth", "100", "carrierPrice", "8", "ease", "2");
        String queue =
                shipkeep.get("manager", "/leads/review?q=%E5%85%88%E5%90%8E").body();
        List<Integer> places = List.of("先后说了收入的", "先后易的", "先后贵的", "先后难的").stream()
                .map(queue::indexOf)
                .toList();
        assertThat(places).doesNotContain(-1).isSorted();
    }
}
