package dev.shipkeep.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.simulator.words.CreditCodes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Units, people and accounts of the demo carrier: complete, believable in number, every reference resolved. */
final class CarrierArchiveTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private static final Carrier DEMO = Carrier.generate(CarrierPlan.demo(LAST_DAY));

    @Test
    void hasTheSizeOfThePlan() {
        Map<Unit.Kind, Long> units =
                DEMO.units().stream().collect(Collectors.groupingBy(Unit::kind, Collectors.counting()));
        assertThat(units).containsEntry(Unit.Kind.HEADQUARTERS, 1L).containsEntry(Unit.Kind.STATION, 60L);
        assertThat(units.get(Unit.Kind.PROVINCE)).isGreaterThanOrEqualTo(8);
        assertThat(units.get(Unit.Kind.AREA)).isBetween(90L, 150L);
        assertThat(DEMO.people()).hasSize(300);
        assertThat(DEMO.shippers()).hasSize(2_500);
    }

    @Test
    void namesParentsBeforeChildrenAndEachCodeOnce() throws IOException {
        Set<String> seen = new HashSet<>();
        CsvLines.forEach(DEMO::writeUnits, row -> {
            if (!row.get("kind").equals("headquarters")) {
                assertThat(seen).contains(row.get("parent_code"));
            }
            assertThat(row.get("name")).isNotBlank();
            assertThat(seen.add(row.get("code"))).as(row.get("code")).isTrue();
        });
    }

    @Test
    void placesThePeopleWhoSignInInOneLineOfTheTree() {
        Map<String, Person> byUsername = DEMO.people().stream()
                .filter(person -> !person.username().isEmpty())
                .collect(Collectors.toMap(Person::username, person -> person));
        assertThat(byUsername)
                .containsOnlyKeys(
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
        Map<String, String> parents = DEMO.units().stream().collect(Collectors.toMap(Unit::code, Unit::parentCode));
        String area = personOf("area").unitCode();
        String station = personOf("station").unitCode();
        String city = personOf("city").unitCode();
        assertThat(parents.get(area)).isEqualTo(station);
        assertThat(parents.get(station)).isEqualTo(city);
        assertThat(parents.get(city)).isEqualTo(personOf("province").unitCode());
        assertThat(personOf("kam").unitCode()).isEqualTo(personOf("province").unitCode());
        assertThat(personOf("courier").unitCode()).isEqualTo(area);
    }

    @Test
    void letsTheDemoProvinceBeTheOneWithMostShippers() {
        Map<String, Long> byProvince = DEMO.shippers().stream()
                .collect(Collectors.groupingBy(
                        shipper -> "P" + shipper.divisionCode().substring(0, 2), Collectors.counting()));
        String largest = byProvince.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        assertThat(personOf("province").unitCode()).isEqualTo(largest);
    }

    @Test
    void givesTheDemoKeyAccountManagerLargeAccountsWithEveryStory() {
        List<Shipper> owned = DEMO.shippers().stream()
                .filter(shipper -> shipper.ownerStaffNo().equals(personOf("kam").staffNo()))
                .toList();
        assertThat(owned).hasSize(25);
        assertThat(owned.stream().map(Shipper::archetype))
                .contains(Archetype.SILENT, Archetype.DECLINING, Archetype.GROWING, Archetype.NEW);
        assertThat(owned).anySatisfy(shipper -> assertThat(shipper.stopDate()).isAfter(LAST_DAY.minusDays(60)));
    }

    @Test
    void givesTheDemoAreaRepresentativeAccounts() {
        assertThat(DEMO.shippers().stream().filter(shipper -> shipper.ownerStaffNo()
                        .equals(personOf("area").staffNo())))
                .hasSizeGreaterThan(5);
    }

    @Test
    void resolvesEveryReferenceOfAnAccount() throws IOException {
        Map<String, String> parents = DEMO.units().stream().collect(Collectors.toMap(Unit::code, Unit::parentCode));
        Map<String, Person> people =
                DEMO.people().stream().collect(Collectors.toMap(Person::staffNo, person -> person));
        Set<String> seen = new HashSet<>();
        CsvLines.forEach(DEMO::writeAccounts, row -> {
            Person owner = Objects.requireNonNull(people.get(row.get("owner_staff_no")));
            assertThat(owner.active()).isTrue();
            assertThat(owner.roles()).containsAnyOf(Person.Role.AREA_REPRESENTATIVE, Person.Role.KEY_ACCOUNT_MANAGER);
            assertThat(lineage(parents, row.get("unit_code"))).contains(owner.unitCode());
            assertThat(row.get("unit_code")).startsWith("S" + row.get("division_code"));
            if (!row.get("parent_code").isEmpty()) {
                assertThat(seen).contains(row.get("parent_code"));
            }
            assertThat(seen.add(row.get("code"))).isTrue();
        });
        assertThat(seen).hasSize(2_500);
    }

    @Test
    void writesPeopleOfExistingUnits() throws IOException {
        Set<String> units = DEMO.units().stream().map(Unit::code).collect(Collectors.toSet());
        CsvLines.forEach(DEMO::writePeople, row -> {
            assertThat(units).contains(row.get("unit_code"));
            assertThat(row.get("phone")).matches("1[3-9]\\d{9}");
            assertThat(row.get("name")).matches("\\p{IsHan}{2,3}");
        });
    }

    @Test
    void checksEveryCreditCodeAndGivesEachOnce() {
        Set<String> codes = new HashSet<>();
        for (Shipper shipper : DEMO.shippers()) {
            String code = shipper.creditCode();
            if (shipper.duplicateOf() != null) {
                assertThat(code).isNull();
            } else {
                assertThat(CreditCodes.isValid(String.valueOf(code)))
                        .as(String.valueOf(code))
                        .isTrue();
                assertThat(codes.add(String.valueOf(code))).isTrue();
            }
        }
    }

    @Test
    void hasGroupsOverProvincesAndSomeDuplicates() {
        Map<String, Set<String>> provinces = new HashMap<>();
        long subsidiaries = 0;
        for (Shipper shipper : DEMO.shippers()) {
            if (shipper.parentCode() != null) {
                subsidiaries++;
                provinces
                        .computeIfAbsent(shipper.parentCode(), head -> new HashSet<>())
                        .add(shipper.divisionCode().substring(0, 2));
            }
        }
        assertThat(subsidiaries).isBetween(90L, 110L);
        assertThat(provinces.values()).anySatisfy(of -> assertThat(of).hasSizeGreaterThan(2));
        assertThat(DEMO.shippers().stream().filter(shipper -> shipper.duplicateOf() != null))
                .hasSize(25);
    }

    @Test
    void namesEveryShipperDifferentlyExceptDuplicates() {
        assertThat(DEMO.shippers().stream()
                        .filter(shipper -> shipper.duplicateOf() == null)
                        .map(Shipper::name)
                        .distinct())
                .hasSize(2_475);
    }

    private static Person personOf(String username) {
        return DEMO.people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> lineage(Map<String, String> parents, String unit) {
        Set<String> lineage = new HashSet<>();
        for (String at = unit; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            lineage.add(at);
        }
        return lineage;
    }
}
