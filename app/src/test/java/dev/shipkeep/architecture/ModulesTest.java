package dev.shipkeep.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.shipkeep.Shipkeep;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The borders between modules, and the few rules that hold in all of them. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(
            Shipkeep.class, resideInAnyPackage("dev.shipkeep.core..", "dev.shipkeep.simulator.."));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("gg/jte/generated"))
            .importPackages("dev.shipkeep");

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void repositoriesStayInTheirModule() {
        ArchRuleDefinition.noClasses()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void controllersArePackagePrivate() {
        ArchRuleDefinition.noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePublic()
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNoFramework() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("dev.shipkeep.core..", "dev.shipkeep.simulator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }
}
