package dev.shipkeep.simulator;

import dev.shipkeep.simulator.Shipper.EnterpriseType;
import dev.shipkeep.simulator.words.CompanyNames;
import dev.shipkeep.simulator.words.CompanyNames.Brand;
import dev.shipkeep.simulator.words.Dice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names shippers, none twice; a group's companies share its brand. To be asked in the order of the codes. */
final class NameGiver {

    record Named(String name, Brand brand) {}

    private static final int MOST_TRIES = 50;

    private final Families families;
    private final Set<String> given = new HashSet<>();
    private final Map<Integer, Brand> groupBrands = new HashMap<>();

    NameGiver(Families families) {
        this.families = families;
    }

    Named name(Dice dice, int index, Industry industry, EnterpriseType type, Station station) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Brand brand = brand(dice, index, type);
            String name = name(dice, index, industry, type, station, brand);
            if (given.add(name)) {
                if (families.isGroupHead(index)) {
                    groupBrands.put(index, brand);
                }
                return new Named(name, brand);
            }
        }
        Brand brand = brand(dice, index, type);
        String numbered = name(dice, index, industry, type, station, brand) + "第" + index + "分部";
        return new Named(numbered, brand);
    }

    private Brand brand(Dice dice, int index, EnterpriseType type) {
        Brand groupBrand = groupBrands.get(families.parents()[index]);
        if (groupBrand != null) {
            return groupBrand;
        }
        return type == EnterpriseType.FOREIGN ? CompanyNames.foreignBrand(dice) : CompanyNames.brand(dice);
    }

    private String name(Dice dice, int index, Industry industry, EnterpriseType type, Station station, Brand brand) {
        String city = station.city().name();
        String shortCity = station.city().shortName();
        String trade = dice.pick(industry.trades);
        if (families.isGroupHead(index)) {
            return CompanyNames.group(brand);
        }
        return switch (type) {
            case PRIVATE -> CompanyNames.company(dice, shortCity, brand, trade);
            case FOREIGN -> CompanyNames.foreignCompany(dice, shortCity, brand, trade);
            case STATE_OWNED ->
                CompanyNames.stateCompany(dice, station.province().shortName(), brand, trade);
            case INDIVIDUAL -> CompanyNames.shop(dice, city, station.district().name(), brand);
            case GOVERNMENT ->
                CompanyNames.office(dice, city, station.district().name());
        };
    }
}
