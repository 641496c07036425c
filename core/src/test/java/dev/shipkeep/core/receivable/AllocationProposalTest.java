package dev.shipkeep.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.receivable.AllocationProposal.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationProposalTest {

    private static final OpenAmount MAY = item(5, 300);
    private static final OpenAmount JUNE = item(6, 500);
    private static final OpenAmount JULY = item(7, 400);
    private static final List<OpenAmount> ALL = List.of(JULY, MAY, JUNE);

    private static OpenAmount item(int month, long fen) {
        return new OpenAmount(month, "S20260" + month + "-0001", LocalDate.of(2026, month + 1, 15), fen);
    }

    private static AllocationProposal propose(long fen, String remark) {
        return AllocationProposal.of(fen, ALL, remark);
    }

    @Test
    void paysTheOneThatIsExactlyAsMuch() {
        assertThat(propose(400, "").parts()).containsExactly(new Part(7, 400));
        assertThat(propose(400, "").reason()).isEqualTo(AllocationReason.EXACT_ONE);
    }

    @Test
    void paysSeveralThatAreTogetherExactlyAsMuch() {
        assertThat(propose(800, "").parts()).containsExactly(new Part(5, 300), new Part(6, 500));
        assertThat(propose(900, "").parts()).containsExactly(new Part(6, 500), new Part(7, 400));
        assertThat(propose(900, "").reason()).isEqualTo(AllocationReason.EXACT_SEVERAL);
    }

    @Test
    void paysTheOldestFirstAndTheLastInPart() {
        assertThat(propose(350, "").parts()).containsExactly(new Part(5, 300), new Part(6, 50));
        assertThat(propose(350, "").reason()).isEqualTo(AllocationReason.PART);
    }

    @Test
    void leavesWhatIsTooMuchToThePayersGood() {
        AllocationProposal proposal = propose(1_500, "");
        assertThat(proposal.restFen()).isEqualTo(300);
        assertThat(proposal.reason()).isEqualTo(AllocationReason.OVERPAID);
        assertThat(AllocationProposal.of(7, List.of(), "").reason()).isEqualTo(AllocationReason.NOTHING_OPEN);
    }

    @Test
    void followsTheRemark() {
        assertThat(propose(400, "付 s202606-0001 运费").parts()).containsExactly(new Part(6, 400));
        assertThat(propose(600, "S202606-0001").parts()).containsExactly(new Part(6, 500), new Part(5, 100));
        assertThat(propose(400, "S202606-00012").reason()).isEqualTo(AllocationReason.EXACT_ONE);
    }
}
