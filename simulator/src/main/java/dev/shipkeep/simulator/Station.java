package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Divisions.City;
import dev.shipkeep.simulator.words.Divisions.District;
import dev.shipkeep.simulator.words.Divisions.Province;
import java.util.List;

/** A station with its areas; {@code weight} is its share of the shippers, relative. */
record Station(
        int index,
        String code,
        Province province,
        City city,
        District district,
        List<String> areaCodes,
        double weight) {

    String provinceUnitCode() {
        return "P" + province.code();
    }

    String cityUnitCode() {
        return "C" + city.code();
    }
}
