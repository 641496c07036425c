package dev.shipkeep.lookalike;

import dev.shipkeep.core.lookalike.Learning;
import dev.shipkeep.core.lookalike.LearningRules;
import dev.shipkeep.core.lookalike.Lookalike;
import dev.shipkeep.core.lookalike.LookalikeLearning;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Learns from all leads of the carrier what made them succeed, and ranks the open ones that the asker sees. Learned anew
 * after a while, since it takes seconds and fates change by the day.
 */
@Component
public class Lookalikes {

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final LeadCases cases;
    private final BusinessTime time;
    private final Map<Target, Lesson> lessons = new EnumMap<>(Target.class);

    Lookalikes(LeadCases cases, BusinessTime time) {
        this.cases = cases;
        this.time = time;
    }

    /**
     * What was learned.
     *
     * @param examples leads whose fate was known, learned from and held back
     */
    public record Lesson(Target target, Learning learning, int examples, Instant learnedAt, Duration took) {}

    /** An open lead with its place. */
    public record Ranked(int place, long leadId, String name, String state, Lookalike.Scored scored) {}

    /** Learns, or gives what was learned a short while ago. Not within a transaction: it looks wider than the asker. */
    public synchronized Lesson learn(Target target) {
        Lesson known = lessons.get(target);
        if (known != null && known.learnedAt().plus(LIFETIME).isAfter(time.now())) {
            return known;
        }
        return learnAnew(target);
    }

    /** Learns now, whatever was learned before. */
    public synchronized Lesson learnAnew(Target target) {
        long start = System.nanoTime();
        var examples = Acting.as(SignedIn.SYSTEM, () -> cases.listExamples(target));
        Learning learning = LookalikeLearning.learn(examples, LearningRules.DEFAULT);
        Lesson lesson =
                new Lesson(target, learning, examples.size(), time.now(), Duration.ofNanos(System.nanoTime() - start));
        lessons.put(target, lesson);
        return lesson;
    }

    /** What was learned is outdated: the next who asks learns anew. */
    public synchronized void forget() {
        lessons.clear();
    }

    /** The open leads in sight, the most promising first. */
    public List<Ranked> rank(Lookalike model) {
        List<LeadCases.Open> open = cases.listOpen();
        Map<String, LeadCases.Open> byKey =
                open.stream().collect(Collectors.toMap(lead -> lead.candidate().key(), Function.identity()));
        List<Lookalike.Scored> scored =
                model.rank(open.stream().map(LeadCases.Open::candidate).toList());
        return java.util.stream.IntStream.range(0, scored.size())
                .mapToObj(place -> {
                    Lookalike.Scored one = scored.get(place);
                    LeadCases.Open lead = java.util.Objects.requireNonNull(byKey.get(one.key()));
                    return new Ranked(place + 1, lead.id(), lead.name(), lead.state(), one);
                })
                .toList();
    }
}
