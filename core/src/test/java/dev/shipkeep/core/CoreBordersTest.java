package dev.shipkeep.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreBordersTest {
    private static final String CORE = "dev.shipkeep.core";
    private static final Set<String> CLOCK_READING = Set.of("now", "currentTimeMillis", "nanoTime", "today");

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE);

    @Test
    void dependsOnTheJdkAndAnnotationsOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        CORE + "..",
                        "org.jspecify..")
                .check(core);
    }

    @Test
    void knowsNoDatabaseFileNetworkOrThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "java.util.concurrent..",
                        "java.util.logging..")
                .check(core);
    }

    @Test
    void readsNoClockAndRollsNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|UUID)")
                .orShould()
                .callMethodWhere(readingAClock())
                .check(core);
    }

    /** Eigenvectors and likelihoods are estimates; nothing that is counted or paid may stand in their packages. */
    @Test
    void countsMoneyAndSharesWithoutFloatingPoint() {
        noClasses()
                .that()
                .resideOutsideOfPackages(CORE + ".scorecard", CORE + ".lookalike")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are floating point",
                        type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class)))
                .check(core);
    }

    @Test
    void measureStandsBelowEverything() {
        noClasses()
                .that()
                .resideInAPackage(CORE + ".measure..")
                .should()
                .dependOnClassesThat(ownPackagesOtherThan(CORE + ".measure"))
                .check(core);
    }

    @Test
    void everyOtherPackageDependsOnMeasureOnly() {
        for (String name : Set.of(
                CORE + ".calendar",
                CORE + ".finance",
                CORE + ".grading",
                CORE + ".identity",
                CORE + ".lookalike",
                CORE + ".receivable",
                CORE + ".scorecard")) {
            dependsOnlyOn(name, CORE + ".measure", name);
        }
    }

    @Test
    void ratingStandsOnCardsAndFigures() {
        String rating = CORE + ".rating";
        String figure = rating + ".figure";
        String card = rating + ".card";
        String volume = rating + ".volume";
        dependsOnlyOn(figure, CORE + ".measure", figure);
        dependsOnlyOn(card, CORE + ".measure", figure, card);
        dependsOnlyOn(volume, CORE + ".measure", figure, volume);
        dependsOnlyOn(rating, CORE + ".measure", figure, card, rating);
    }

    @Test
    void settlementStandsOnVolumesAndFigures() {
        String rating = CORE + ".rating";
        dependsOnlyOn(
                CORE + ".settlement", CORE + ".measure", rating + ".figure", rating + ".volume", CORE + ".settlement");
    }

    private void dependsOnlyOn(String name, String... allowed) {
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat(ownPackagesOtherThan(allowed))
                .check(core);
    }

    private static DescribedPredicate<JavaMethodCall> readingAClock() {
        return DescribedPredicate.describe(
                "reading a clock",
                call -> CLOCK_READING.contains(call.getName())
                        && call.getTargetOwner().getPackageName().startsWith("java."));
    }

    private static DescribedPredicate<JavaClass> ownPackagesOtherThan(String... allowed) {
        return DescribedPredicate.describe(
                "are of the core but not of " + String.join(", ", allowed),
                type -> type.getPackageName().startsWith(CORE)
                        && !Set.of(allowed).contains(type.getPackageName()));
    }
}
