package dev.shipkeep.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.receivable.PayerMatch.Candidate;
import dev.shipkeep.core.receivable.PayerMatch.Sender;
import dev.shipkeep.core.receivable.PayerMatch.Sign;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayerMatchTest {

    private static final List<Candidate> CANDIDATES = List.of(
            Candidate.of(1, "金陵丝绸（南京）有限公司", List.of("622200"), List.of("SILK01", "S202605-0001")),
            Candidate.of(2, "龙井茶业有限公司", List.of(), List.of("TEA001")),
            Candidate.of(3, "龙井茶业股份有限公司", List.of(), List.of("TEA002")));

    private static Optional<PayerMatch> match(String name, String account, String remark) {
        return PayerMatch.of(new Sender(name, account, remark), CANDIDATES);
    }

    @Test
    void knowsTheBankAccountWhoeverSignedTheTransfer() {
        assertThat(match("王某", "622200", "")).contains(new PayerMatch(1, Sign.BANK_ACCOUNT));
    }

    @Test
    void knowsTheNameExactlyAndAsItIsOftenWritten() {
        assertThat(match("龙井茶业有限公司", "", "")).contains(new PayerMatch(2, Sign.NAME));
        assertThat(match(" 金陵丝绸(南京)有限责任公司 ", "", "")).contains(new PayerMatch(1, Sign.SIMILAR_NAME));
    }

    @Test
    void findsNobodyWhenSeveralFit() {
        assertThat(match("龙井茶业", "", "")).isEmpty();
        assertThat(match("谁也不是", "", "运费")).isEmpty();
    }

    @Test
    void readsNumbersInTheRemark() {
        assertThat(match("王某", "", "付S202605-0001")).contains(new PayerMatch(1, Sign.REMARK));
        assertThat(match("王某", "", "tea002 运费")).contains(new PayerMatch(3, Sign.REMARK));
        assertThat(match("王某", "", "TEA0021")).isEmpty();
    }
}
