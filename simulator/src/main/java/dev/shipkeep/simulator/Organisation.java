package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;
import dev.shipkeep.simulator.words.Divisions;
import dev.shipkeep.simulator.words.Divisions.City;
import dev.shipkeep.simulator.words.Divisions.District;
import dev.shipkeep.simulator.words.Divisions.Province;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The carrier's tree: headquarters → province → city → station → area, parents first. */
final class Organisation {

    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    private static final int STATIONS_PER_CITY = 3;

    private final CarrierPlan plan;
    private final List<Unit> units = new ArrayList<>();
    private final List<Station> stations = new ArrayList<>();

    Organisation(CarrierPlan plan, Divisions divisions) {
        this.plan = plan;
        units.add(new Unit("HQ", "远帆速运总部", Unit.Kind.HEADQUARTERS, "", ""));
        List<Province> provinces = divisions.provinces().stream()
                .sorted(Comparator.comparingInt(Province::supply).reversed().thenComparing(Province::code))
                .limit(plan.provinces())
                .toList();
        int[] shares = apportion(
                plan.stations(),
                provinces.stream().mapToDouble(Province::supply).toArray());
        for (int i = 0; i < shares.length; i++) {
            addProvince(provinces.get(i), shares[i]);
        }
    }

    List<Unit> units() {
        return units;
    }

    List<Station> stations() {
        return stations;
    }

    private void addProvince(Province province, int stationCount) {
        String code = "P" + province.code();
        units.add(new Unit(code, province.name() + "公司", Unit.Kind.PROVINCE, "HQ", province.code()));
        int cityCount = Math.min(province.cities().size(), Math.ceilDiv(stationCount, STATIONS_PER_CITY));
        List<City> cities = province.cities().subList(0, cityCount);
        int[] shares = apportion(
                stationCount, cities.stream().mapToDouble(City::weight).toArray());
        for (int i = 0; i < cityCount; i++) {
            addCity(province, cities.get(i), shares[i]);
        }
    }

    private void addCity(Province province, City city, int stationCount) {
        String code = "C" + city.code();
        units.add(new Unit(code, city.shortName() + "分公司", Unit.Kind.CITY, "P" + province.code(), city.code()));
        Dice dice = Dice.of(plan.seed(), 11, Long.parseLong(city.code()));
        int firstDistrict = dice.below(city.districts().size());
        Map<String, Integer> used = new HashMap<>();
        for (int i = 0; i < stationCount; i++) {
            District district =
                    city.districts().get((firstDistrict + i) % city.districts().size());
            int number = used.merge(district.code(), 1, Integer::sum);
            double weight = (double) city.weight() / stationCount * dice.between(0.6, 1.5);
            addStation(new Station(
                    stations.size(),
                    "S" + district.code() + "-" + number,
                    province,
                    city,
                    district,
                    areaCodes("S" + district.code() + "-" + number, dice.weighted(25, 50, 25) + 1),
                    weight * supplyPerCityWeight(province)));
        }
    }

    private void addStation(Station station) {
        String number = station.code().substring(station.code().indexOf('-') + 1);
        String name = station.district().name() + (number.equals("1") ? "" : "第" + ordinal(number)) + "营业部";
        String division = station.district().code();
        stations.add(station);
        units.add(new Unit(station.code(), name, Unit.Kind.STATION, station.cityUnitCode(), division));
        for (int i = 0; i < station.areaCodes().size(); i++) {
            String areaName = name + ORDINALS[i] + "片区";
            units.add(new Unit(station.areaCodes().get(i), areaName, Unit.Kind.AREA, station.code(), division));
        }
    }

    private static List<String> areaCodes(String stationCode, int count) {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            codes.add(stationCode + "-A" + i);
        }
        return List.copyOf(codes);
    }

    private static String ordinal(String number) {
        int value = Integer.parseInt(number);
        return value <= ORDINALS.length ? ORDINALS[value - 1] : number;
    }

    private static double supplyPerCityWeight(Province province) {
        return (double) province.supply()
                / province.cities().stream().mapToInt(City::weight).sum();
    }

    /** Shares a whole number out by weight, at least one each, largest remainders first. */
    static int[] apportion(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] shares = new int[weights.length];
        int left = total;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(1, (int) (total * weights[i] / sum));
            left -= shares[i];
        }
        while (left != 0) {
            int step = Integer.signum(left);
            int neediest = -1;
            double need = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < shares.length; i++) {
                double candidate = step * (total * weights[i] / sum - shares[i]);
                if (candidate > need && shares[i] + step >= 1) {
                    need = candidate;
                    neediest = i;
                }
            }
            shares[neediest] += step;
            left -= step;
        }
        return shares;
    }
}
