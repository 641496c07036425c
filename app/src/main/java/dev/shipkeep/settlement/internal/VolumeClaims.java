package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.Contracts;
import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.contract.VolumeTerm;
import dev.shipkeep.core.settlement.VolumeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the volume terms and their windows that a statement has to reckon. */
@Component
class VolumeClaims {

    private final Contracts contracts;

    VolumeClaims(Contracts contracts) {
        this.contracts = contracts;
    }

    /** What a statement is about: its own days, and days before that something was corrected on. */
    record About(
            long payerId, LocalDate first, LocalDate last, LocalDate reckonedThrough, Collection<LocalDate> corrected) {

        LocalDate earliest() {
            return corrected.stream()
                    .min(LocalDate::compareTo)
                    .filter(first::isAfter)
                    .orElse(first);
        }
    }

    /** A window of a term, with the days of the members that count in it. */
    record Claim(VolumeTerm term, VolumeWindow window, List<CoveredSpan> days) {

        /** Whether the window is one of the statement's own, not one that a correction reaches back to. */
        boolean isCurrent(About about) {
            return !window.through().isBefore(about.first());
        }
    }

    private record Key(long payerId, String code, LocalDate windowFrom) {}

    /** By payer, in the order of terms and time. All statements are of the same month. */
    Map<Long, List<Claim>> list(Collection<About> statements) {
        Map<Long, About> byPayer = HashMap.newHashMap(statements.size());
        statements.forEach(about -> byPayer.put(about.payerId(), about));
        SequencedMap<Key, Claim> claims = new LinkedHashMap<>();
        for (Map.Entry<LocalDate, List<Long>> asked : days(statements).entrySet()) {
            for (VolumeTerm term : contracts.listVolumeTerms(asked.getValue(), asked.getKey())) {
                addWindows(claims, term, byPayer.get(term.payerId()));
            }
        }
        Map<Long, List<Claim>> answer = new HashMap<>();
        claims.values().forEach(claim -> answer.computeIfAbsent(claim.term().payerId(), payer -> new ArrayList<>())
                .add(claim));
        answer.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Claim claim) -> claim.term().code())
                                .thenComparing(claim -> claim.window().from())));
        return answer;
    }

    /** On which days whose terms are asked for, in the order of time: what holds later takes a window over. */
    private static SequencedMap<LocalDate, List<Long>> days(Collection<About> statements) {
        Map<LocalDate, List<Long>> asked = new HashMap<>();
        for (About about : statements) {
            TreeSet<LocalDate> days = new TreeSet<>(about.corrected());
            days.add(about.first());
            days.add(about.last());
            days.add(about.reckonedThrough());
            days.forEach(
                    day -> asked.computeIfAbsent(day, key -> new ArrayList<>()).add(about.payerId()));
        }
        SequencedMap<LocalDate, List<Long>> ordered = new LinkedHashMap<>();
        new TreeSet<>(asked.keySet()).forEach(day -> ordered.put(day, asked.getOrDefault(day, List.of())));
        return ordered;
    }

    private static void addWindows(SequencedMap<Key, Claim> claims, VolumeTerm term, @Nullable About about) {
        if (about == null) {
            return;
        }
        List<VolumeWindow> windows = VolumeWindow.touching(
                term.period(),
                term.contractStart(),
                term.from(),
                term.through(),
                about.earliest(),
                about.reckonedThrough());
        for (VolumeWindow window : windows) {
            List<CoveredSpan> days = term.members().stream()
                    .map(member -> within(member, window))
                    .flatMap(List::stream)
                    .toList();
            claims.put(new Key(term.payerId(), term.code(), window.from()), new Claim(term, window, days));
        }
    }

    private static List<CoveredSpan> within(CoveredSpan member, VolumeWindow window) {
        LocalDate from = member.from().isAfter(window.from()) ? member.from() : window.from();
        LocalDate end = member.through();
        LocalDate through = end == null || end.isAfter(window.countedThrough()) ? window.countedThrough() : end;
        return from.isAfter(through)
                ? List.of()
                : List.of(new CoveredSpan(member.payerId(), member.accountId(), from, through));
    }
}
