package dev.shipkeep.simulator;

import dev.shipkeep.simulator.Person.Role;
import dev.shipkeep.simulator.words.Dice;
import dev.shipkeep.simulator.words.PersonNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Everybody who works for the carrier: each unit has its manager, each area its representative, the rest are
 * couriers.
 */
final class Staff {

    private final long seed;
    private final Organisation organisation;
    private final String homeProvinceUnit;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, String> representatives = new HashMap<>();
    private final Map<String, List<String>> keyAccountManagers = new HashMap<>();
    private final Set<String> usernames = new HashSet<>();

    Staff(CarrierPlan plan, Organisation organisation, String homeProvince) {
        this.seed = plan.seed();
        this.organisation = organisation;
        this.homeProvinceUnit = "P" + homeProvince;
        hireHeadquarters();
        for (Unit unit : organisation.units()) {
            hireFor(unit);
        }
        hireCouriers(plan.people());
    }

    List<Person> people() {
        return people;
    }

    String getRepresentative(String areaCode) {
        String staffNo = representatives.get(areaCode);
        if (staffNo == null) {
            throw new IllegalStateException("No representative in area " + areaCode);
        }
        return staffNo;
    }

    /** Staff numbers; the first of the home province signs in as {@code kam}. */
    List<String> listKeyAccountManagers(String provinceCode) {
        return keyAccountManagers.getOrDefault("P" + provinceCode, List.of());
    }

    private void hireHeadquarters() {
        hire("HQ", Role.EXECUTIVE, "executive");
        hire("HQ", Role.ADMINISTRATOR, "admin");
        hire("HQ", Role.DATA_CLERK, "clerk");
        hire("HQ", Role.PRICING_ANALYST, "pricing");
        hire("HQ", Role.SETTLEMENT_CLERK, "settlement");
        hire("HQ", Role.EXECUTIVE, "");
        hire("HQ", Role.DATA_CLERK, "");
        hire("HQ", Role.PRICING_ANALYST, "");
        hire("HQ", Role.SETTLEMENT_CLERK, "");
        hire("HQ", Role.SERVICE_AGENT, "");
    }

    private void hireFor(Unit unit) {
        boolean home = isHome(unit);
        switch (unit.kind()) {
            case HEADQUARTERS -> {}
            case PROVINCE -> {
                hire(unit.code(), Role.MANAGER, home ? "province" : "");
                hire(unit.code(), Role.SERVICE_AGENT, home ? "service" : "");
                List<String> managers = new ArrayList<>();
                managers.add(hire(unit.code(), Role.KEY_ACCOUNT_MANAGER, home ? "kam" : ""));
                managers.add(hire(unit.code(), Role.KEY_ACCOUNT_MANAGER, ""));
                keyAccountManagers.put(unit.code(), managers);
            }
            case CITY -> hire(unit.code(), Role.MANAGER, home ? "city" : "");
            case STATION -> hire(unit.code(), Role.MANAGER, home ? "station" : "");
            case AREA ->
                representatives.put(unit.code(), hire(unit.code(), Role.AREA_REPRESENTATIVE, home ? "area" : ""));
        }
    }

    /** Home is the home province, its first city, that city's first station and that station's first area. */
    private boolean isHome(Unit unit) {
        Station first = organisation.stations().stream()
                .filter(station -> station.provinceUnitCode().equals(homeProvinceUnit))
                .findFirst()
                .orElseThrow();
        return unit.code().equals(homeProvinceUnit)
                || unit.code().equals(first.cityUnitCode())
                || unit.code().equals(first.code())
                || unit.code().equals(first.areaCodes().getFirst());
    }

    private void hireCouriers(int size) {
        List<Unit> areas = new ArrayList<>();
        for (Unit unit : organisation.units()) {
            if (unit.kind() == Unit.Kind.AREA) {
                areas.add(isHome(unit) ? 0 : areas.size(), unit);
            }
        }
        hire(areas.getFirst().code(), Role.COURIER, "courier");
        for (int i = 1; people.size() < size; i++) {
            hire(areas.get(i % areas.size()).code(), Role.COURIER, "");
        }
    }

    private String hire(String unitCode, Role role, String username) {
        int number = people.size() + 1;
        Dice dice = Dice.of(seed, 31, number);
        String staffNo = "E" + (100_000 + number);
        boolean firstOfName = !username.isEmpty() && usernames.add(username);
        people.add(new Person(
                staffNo,
                PersonNames.name(dice, role == Role.COURIER ? dice.between(21, 48) : dice.between(26, 58)),
                unitCode,
                role == Role.MANAGER && dice.chance(0.1) ? List.of(role, Role.SERVICE_AGENT) : List.of(role),
                firstOfName ? username : "",
                PersonNames.mobile(dice),
                staffNo.toLowerCase(Locale.ROOT) + "@yuanfan.example",
                firstOfName || role != Role.COURIER || !dice.chance(0.08)));
        return staffNo;
    }
}
