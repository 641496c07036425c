package dev.shipkeep.simulator;

import dev.shipkeep.simulator.Shipper.Contact;
import dev.shipkeep.simulator.Shipper.EnterpriseType;
import dev.shipkeep.simulator.Shipper.LifeStage;
import dev.shipkeep.simulator.words.CompanyNames;
import dev.shipkeep.simulator.words.CompanyNames.Brand;
import dev.shipkeep.simulator.words.CreditCodes;
import dev.shipkeep.simulator.words.Dice;
import dev.shipkeep.simulator.words.PersonNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the archive: every shipper with name, registration, address, contact, home and owner, in the order of the codes. */
final class ShipperRegister {

    private static final List<String> ROADS =
            List.of(("人民路 中山路 解放路 建设路 和平路 新华路 文化路 滨河路 创业路 科技路 工业大道 迎宾大道 长江路 黄河路 学府路 振兴路"
                            + " 兴业街 朝阳街 东风路 公园路 友谊路 光明路 富民路 环城路 站前路 花园路 南湖路 金沙路 龙腾路 开发大道")
                    .split(" "));
    private static final List<String> TITLES =
            List.of("物流经理", "仓储主管", "采购经理", "行政主管", "总经理", "运营总监", "财务主管", "发货专员", "供应链总监");

    private final CarrierPlan plan;
    private final Families families;
    private final Placement placement;
    private final List<Station> stations;
    private final Staff staff;
    private final Owners owners;
    private final Demands demands;
    private final Set<String> names = new HashSet<>();
    private final Map<Integer, Brand> groupBrands = new HashMap<>();
    private final List<Shipper> shippers;

    ShipperRegister(
            CarrierPlan plan,
            Families families,
            Placement placement,
            List<Station> stations,
            Staff staff,
            Owners owners,
            Demands demands) {
        this.plan = plan;
        this.families = families;
        this.placement = placement;
        this.stations = stations;
        this.staff = staff;
        this.owners = owners;
        this.demands = demands;
        shippers = new ArrayList<>(plan.shippers());
        for (int i = 0; i < plan.shippers(); i++) {
            shippers.add(families.isTwin(i) ? twin(i) : original(i));
        }
    }

    List<Shipper> shippers() {
        return shippers;
    }

    static String code(int index) {
        return "K" + (100_000 + index);
    }

    private Shipper original(int index) {
        Dice dice = Dice.of(plan.seed(), 61, index);
        Station station = stations.get(placement.stations()[index]);
        Demand demand = demands.demand(index);
        EnterpriseType type = enterpriseType(dice, index, demand.industry());
        Brand brand = brand(dice, index);
        String name = uniqueName(dice, index, demand.industry(), type, brand);
        String register =
                switch (type) {
                    case GOVERNMENT -> dice.chance(0.5) ? "11" : "12";
                    case INDIVIDUAL -> "92";
                    case STATE_OWNED, PRIVATE, FOREIGN -> "91";
                };
        LocalDate since = since(dice, demand);
        return shipper(
                index,
                dice,
                name,
                CreditCodes.code(register, station.district().code(), plan.seed(), index),
                type,
                lifeStage(dice, since),
                address(dice, station),
                contact(dice, brand),
                since,
                null);
    }

    private Shipper shipper(
            int index,
            Dice dice,
            String name,
            @Nullable String creditCode,
            EnterpriseType type,
            LifeStage stage,
            String address,
            Contact contact,
            LocalDate since,
            @Nullable String duplicateOf) {
        Station station = stations.get(placement.stations()[index]);
        String area = dice.pick(station.areaCodes());
        String manager = owners.findKeyAccountManager(index);
        Demand demand = demands.demand(index);
        return new Shipper(
                code(index),
                name,
                creditCode,
                demand.industry(),
                type,
                stage,
                manager == null ? area : station.code(),
                manager == null ? staff.getRepresentative(area) : manager,
                families.isSubsidiary(index) ? code(families.parents()[index]) : null,
                address,
                station.district().code(),
                contact,
                since,
                demand.archetype(),
                demand.archetype() == Archetype.SILENT ? LocalDate.ofEpochDay(demand.stopDay()) : null,
                demands.yearlyParcels(index),
                duplicateOf);
    }

    /** Half of the twins lack the credit code but keep the phone, the others have a variant of the name and a new phone. */
    private Shipper twin(int index) {
        Dice dice = Dice.of(plan.seed(), 62, index);
        Shipper original = shippers.get(families.twins()[index]);
        Station station = stations.get(placement.stations()[index]);
        boolean samePhone = dice.chance(0.7);
        Contact contact = new Contact(
                samePhone ? original.contact().name() : PersonNames.name(dice, dice.between(24, 55)),
                original.contact().title(),
                samePhone ? original.contact().phone() : PersonNames.mobile(dice),
                "");
        return shipper(
                index,
                dice,
                CompanyNames.variant(dice, original.name(), station.city().shortName()),
                null,
                original.enterpriseType(),
                original.lifeStage(),
                dice.chance(0.5) ? original.address() : address(dice, station),
                contact,
                plan.lastDay().minusDays(dice.between(30, 500)),
                original.code());
    }

    private EnterpriseType enterpriseType(Dice dice, int index, Industry industry) {
        if (families.isGroupHead(index) || families.isSubsidiary(index)) {
            return EnterpriseType.PRIVATE;
        }
        boolean large = families.ranks()[index] < plan.shippers() / 10;
        int individuals = large ? 0 : 1;
        int drawn =
                switch (industry) {
                    case ECOMMERCE -> dice.weighted(1, 80, 4, 15 * individuals);
                    case RETAIL -> dice.weighted(4, 55, 6, 35 * individuals);
                    case MANUFACTURING -> dice.weighted(10, 68, 18, 4 * individuals);
                    case SERVICES -> dice.weighted(15, 65, 12, 8 * individuals);
                    case OTHER -> dice.weighted(12, 62, 4, 22 * individuals);
                    case GOVERNMENT -> 4;
                };
        return switch (drawn) {
            case 0 -> EnterpriseType.STATE_OWNED;
            case 1 -> EnterpriseType.PRIVATE;
            case 2 -> EnterpriseType.FOREIGN;
            case 3 -> EnterpriseType.INDIVIDUAL;
            default -> EnterpriseType.GOVERNMENT;
        };
    }

    private Brand brand(Dice dice, int index) {
        if (families.isGroupHead(index)) {
            return groupBrands.computeIfAbsent(index, head -> CompanyNames.brand(dice));
        }
        Brand groupBrand = groupBrands.get(families.parents()[index]);
        return groupBrand != null ? groupBrand : CompanyNames.brand(dice);
    }

    private String uniqueName(Dice dice, int index, Industry industry, EnterpriseType type, Brand brand) {
        Brand tried = brand;
        for (int tries = 0; tries < 50; tries++) {
            String name = name(dice, index, industry, type, tried);
            if (names.add(name)) {
                return name;
            }
            tried = families.isSubsidiary(index) ? brand : CompanyNames.brand(dice);
        }
        String numbered = name(dice, index, industry, type, brand) + "第" + index + "分公司";
        names.add(numbered);
        return numbered;
    }

    private String name(Dice dice, int index, Industry industry, EnterpriseType type, Brand brand) {
        Station station = stations.get(placement.stations()[index]);
        String city = station.city().shortName();
        String trade = dice.pick(industry.trades);
        if (families.isGroupHead(index)) {
            return CompanyNames.group(brand);
        }
        return switch (type) {
            case PRIVATE -> CompanyNames.company(dice, city, brand, trade);
            case FOREIGN -> CompanyNames.foreignCompany(dice, city, brand, trade);
            case STATE_OWNED ->
                CompanyNames.stateCompany(dice, station.province().shortName(), brand, trade);
            case INDIVIDUAL ->
                CompanyNames.shop(
                        dice, station.city().name(), station.district().name(), brand);
            case GOVERNMENT ->
                CompanyNames.office(
                        dice, station.city().name(), station.district().name());
        };
    }

    private LocalDate since(Dice dice, Demand demand) {
        if (demand.startDay() > plan.firstEpochDay()) {
            return LocalDate.ofEpochDay(demand.startDay()).minusDays(dice.below(15));
        }
        int daysBefore = (int) (4_000 * dice.unit() * dice.unit()) + 5;
        return plan.firstDay().minusDays(daysBefore);
    }

    private LifeStage lifeStage(Dice dice, LocalDate since) {
        double years = (plan.lastEpochDay() - since.toEpochDay()) / 365.0 + dice.between(0, 5);
        return years < 3 ? LifeStage.STARTUP : years < 7 ? LifeStage.GROWTH : LifeStage.MATURE;
    }

    private static String address(Dice dice, Station station) {
        String province = station.province().name();
        String city = station.city().name();
        String district = station.district().name();
        return (province.equals(city) ? "" : province)
                + city
                + (district.equals(city) ? "" : district)
                + dice.pick(ROADS)
                + dice.between(1, 1_288)
                + "号"
                + (dice.chance(0.4) ? dice.between(1, 28) + "栋" + dice.between(1, 12) + "0" + dice.between(1, 9) : "");
    }

    private static Contact contact(Dice dice, Brand brand) {
        String mailbox = dice.pick(List.of("wuliu", "service", "info", "fahuo", "office"));
        return new Contact(
                PersonNames.name(dice, dice.between(24, 58)),
                dice.pick(TITLES),
                PersonNames.mobile(dice),
                dice.chance(0.6) ? mailbox + "@" + brand.latin() + ".example" : "");
    }
}
