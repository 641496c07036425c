package dev.shipkeep.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.receivable.AllocationProposal.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class AllocationProperties {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Property
    void neverGivesMoreThanThereIsNorMoreThanIsOpen(
            @ForAll @LongRange(min = 1, max = 5_000) long amount, @ForAll("items") List<OpenAmount> items) {
        AllocationProposal proposal = AllocationProposal.of(amount, items, "");
        Map<Long, Long> openById = items.stream().collect(Collectors.toMap(OpenAmount::id, OpenAmount::openFen));
        assertThat(proposal.allocatedFen() + proposal.restFen()).isEqualTo(amount);
        assertThat(proposal.parts().stream().map(Part::itemId)).doesNotHaveDuplicates();
        for (Part part : proposal.parts()) {
            assertThat(part.amountFen()).isBetween(1L, openById.getOrDefault(part.itemId(), 0L));
        }
    }

    @Property
    void leavesMoneyOverOnlyWhenNothingIsLeftOpen(
            @ForAll @LongRange(min = 1, max = 5_000) long amount, @ForAll("items") List<OpenAmount> items) {
        AllocationProposal proposal = AllocationProposal.of(amount, items, "");
        long open = items.stream().mapToLong(OpenAmount::openFen).sum();
        assertThat(proposal.restFen()).isEqualTo(Math.max(0, amount - open));
    }

    @Property
    void isTheSameInWhateverOrderTheItemsCome(
            @ForAll @LongRange(min = 1, max = 5_000) long amount,
            @ForAll("items") List<OpenAmount> items,
            @ForAll long seed) {
        List<OpenAmount> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(AllocationProposal.of(amount, shuffled, "")).isEqualTo(AllocationProposal.of(amount, items, ""));
    }

    @Property
    void paysTheOldestFirstWhenNothingFitsExactly(
            @ForAll @LongRange(min = 1, max = 5_000) long amount, @ForAll("items") List<OpenAmount> items) {
        AllocationProposal proposal = AllocationProposal.of(amount, items, "");
        if (proposal.reason() != AllocationReason.PART) {
            return;
        }
        List<Long> oldestFirst = items.stream()
                .sorted(OpenAmount.OLDEST_FIRST)
                .map(OpenAmount::id)
                .limit(proposal.parts().size())
                .toList();
        assertThat(proposal.parts().stream().map(Part::itemId)).containsExactlyElementsOf(oldestFirst);
    }

    @Property
    void findsEveryCombinationOfAFewItems(@ForAll("items") List<OpenAmount> items, @ForAll long choice) {
        long amount = 0;
        for (int index = 0; index < items.size(); index++) {
            amount += (choice >> index & 1) == 1 ? items.get(index).openFen() : 0;
        }
        if (amount > 0) {
            AllocationProposal proposal = AllocationProposal.of(amount, items, "");
            assertThat(proposal.reason()).isIn(AllocationReason.EXACT_ONE, AllocationReason.EXACT_SEVERAL);
            assertThat(proposal.restFen()).isZero();
        }
    }

    @Property
    void agesAddUpInAnyOrder(@ForAll("items") List<OpenAmount> items, @ForAll long seed) {
        List<OpenAmount> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate asOf = NEW_YEAR.plusDays(60);
        assertThat(age(shuffled, asOf)).isEqualTo(age(items, asOf));
        assertThat(age(items, asOf).balanceFen())
                .isEqualTo(items.stream().mapToLong(OpenAmount::openFen).sum());
    }

    private static Ageing age(List<OpenAmount> items, LocalDate asOf) {
        return items.stream()
                .map(item -> Ageing.open(AgeBand.of(item.dueDay(), asOf), item.openFen()))
                .reduce(Ageing.NONE, Ageing::plus);
    }

    @Provide
    Arbitrary<List<OpenAmount>> items() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 120);
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 900);
        return Combinators.combine(days, amounts)
                .as((day, fen) -> new OpenAmount(0, "", NEW_YEAR.plusDays(day), fen))
                .list()
                .ofMaxSize(8)
                .map(AllocationProperties::numbered);
    }

    private static List<OpenAmount> numbered(List<OpenAmount> items) {
        List<OpenAmount> numbered = new ArrayList<>();
        for (OpenAmount item : items) {
            long id = numbered.size() + 1L;
            numbered.add(new OpenAmount(id, "ST-" + (1000 + id), item.dueDay(), item.openFen()));
        }
        return numbered;
    }
}
