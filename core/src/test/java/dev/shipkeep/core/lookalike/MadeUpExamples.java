package dev.shipkeep.core.lookalike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Examples of which it is known what makes them valuable: the source, and how many parcels. */
final class MadeUpExamples {

    private static final List<String> SOURCES = List.of("courier", "exhibition", "referral", "website");

    private MadeUpExamples() {}

    static List<Example> list(int count, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int source = random.nextInt(SOURCES.size());
            double parcels = Math.floor(Math.exp(random.nextGaussian() + 5));
            double logOdds = (source == 2 ? 1.5 : -1) + Math.log(parcels) - 5;
            Map<String, Trait> traits = new HashMap<>();
            traits.put("source", new Trait.Category(SOURCES.get(source)));
            if (random.nextInt(10) > 0) {
                traits.put("parcels", new Trait.Figure(parcels));
            }
            traits.put("weather", new Trait.Category(random.nextBoolean() ? "rain" : "sun"));
            boolean valuable = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
            examples.add(new Example(new Candidate("lead-" + number, traits), valuable));
        }
        return examples;
    }

    static Example with(Example example, String name, Trait trait) {
        Map<String, Trait> traits = new HashMap<>(example.candidate().traits());
        traits.put(name, trait);
        return new Example(new Candidate(example.candidate().key(), traits), example.valuable());
    }
}
