package dev.shipkeep.demo;

import dev.shipkeep.grading.Gradings;
import dev.shipkeep.organization.Passwords;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.rating.RatingProgress;
import dev.shipkeep.simulator.Carrier;
import dev.shipkeep.simulator.CarrierPlan;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Brings a simulated carrier to life, once. A start that was killed in the middle begins again; nothing is double. */
@Component
@ConditionalOnProperty(name = "shipkeep.demo", havingValue = "true")
class DemoCarrier {

    static final String PASSWORD = "shipkeep-demo";
    static final List<String> SIGN_INS = List.of(
            "executive",
            "province",
            "city",
            "station",
            "kam",
            "area",
            "courier",
            "service",
            "clerk",
            "pricing",
            "settlement",
            "admin");

    private static final Logger LOG = LoggerFactory.getLogger(DemoCarrier.class);

    private final DemoState state;
    private final DemoImports imports;
    private final Passwords passwords;
    private final DemoCards cards;
    private final Gradings gradings;
    private final RatingProgress rating;
    private final BusinessTime time;
    private final List<DemoChapter> chapters;

    DemoCarrier(
            DemoState state,
            DemoImports imports,
            Passwords passwords,
            DemoCards cards,
            Gradings gradings,
            RatingProgress rating,
            BusinessTime time,
            List<DemoChapter> chapters) {
        this.state = state;
        this.imports = imports;
        this.passwords = passwords;
        this.cards = cards;
        this.gradings = gradings;
        this.rating = rating;
        this.time = time;
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
    }

    /** @return whether this database is a demo, now or since an earlier start */
    boolean load() throws IOException, InterruptedException {
        return switch (Acting.as(SignedIn.SYSTEM, state::begin)) {
            case REAL -> false;
            case DONE -> true;
            case BEGUN -> {
                loadCarrier();
                yield true;
            }
        };
    }

    private void loadCarrier() throws IOException, InterruptedException {
        LOG.info("The demo carrier is being made; this takes about a minute");
        Carrier carrier = Carrier.generate(CarrierPlan.demo(time.today().minusDays(1)));
        imports.take("organization", carrier::writeUnits);
        imports.take("people", carrier::writePeople);
        Acting.run(SignedIn.SYSTEM, () -> passwords.setAll(SIGN_INS, PASSWORD));
        Acting.as(SignedIn.SYSTEM, cards::takeAll);
        imports.take("account", carrier::writeAccounts);
        rating.hold();
        imports.take("waybill", carrier::writeWaybills);
        Acting.run(SignedIn.SYSTEM, gradings::gradeDemo);
        chapters.forEach(chapter -> Acting.run(SignedIn.SYSTEM, chapter::tell));
        Acting.run(SignedIn.SYSTEM, state::finish);
    }
}
