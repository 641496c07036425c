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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the archive: every shipper with name, registration, address, contact, home and owner, in the order of the
 * codes.
 */
final class ShipperRegister {

    /** What a clerk wrote down when the account was opened. */
    private record Details(
            String name,
            @Nullable String creditCode,
            EnterpriseType type,
            LifeStage stage,
            String address,
            Contact contact,
            LocalDate since) {}

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
    private final NameGiver names;
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
        names = new NameGiver(families);
        shippers = new ArrayList<>(plan.shippers());
        for (int i = 0; i < plan.shippers(); i++) {
            shippers.add(register(i));
        }
    }

    List<Shipper> shippers() {
        return shippers;
    }

    static String code(int index) {
        return "K" + (100_000 + index);
    }

    private Shipper register(int index) {
        Details details = families.isTwin(index) ? twin(index) : original(index);
        Station station = station(index);
        String area = station.areaCodes().get(index % station.areaCodes().size());
        String manager = owners.findKeyAccountManager(index);
        Demand demand = demands.demand(index);
        return new Shipper(
                code(index),
                details.name,
                details.creditCode,
                demand.industry(),
                details.type,
                details.stage,
                manager == null ? area : station.code(),
                manager == null ? staff.getRepresentative(area) : manager,
                families.isSubsidiary(index) ? code(families.parents()[index]) : null,
                details.address,
                station.district().code(),
                details.contact,
                details.since,
                demand.archetype(),
                demand.archetype() == Archetype.SILENT ? LocalDate.ofEpochDay(demand.stopDay()) : null,
                demands.yearlyParcels(index),
                families.isTwin(index) ? code(families.twins()[index]) : null);
    }

    private Details original(int index) {
        Dice dice = Dice.of(plan.seed(), 61, index);
        Station station = station(index);
        Demand demand = demands.demand(index);
        EnterpriseType type = enterpriseType(dice, index, demand.industry());
        NameGiver.Named named = names.name(dice, index, demand.industry(), type, station);
        LocalDate since = since(dice, demand);
        return new Details(
                named.name(),
                CreditCodes.code(register(dice, type), station.district().code(), plan.seed(), index),
                type,
                lifeStage(dice, since),
                address(dice, station),
                contact(dice, named.brand()),
                since);
    }

    /** Without a credit code; most keep the phone, half the address, all have a variant of the name. */
    private Details twin(int index) {
        Dice dice = Dice.of(plan.seed(), 62, index);
        Shipper original = shippers.get(families.twins()[index]);
        boolean samePhone = dice.chance(0.7);
        Contact contact = new Contact(
                samePhone ? original.contact().name() : PersonNames.name(dice, dice.between(24, 55)),
                original.contact().title(),
                samePhone ? original.contact().phone() : PersonNames.mobile(dice),
                "");
        return new Details(
                CompanyNames.variant(
                        dice, original.name(), station(index).city().shortName()),
                null,
                original.enterpriseType(),
                original.lifeStage(),
                dice.chance(0.5) ? original.address() : address(dice, station(index)),
                contact,
                plan.firstDay().minusDays(dice.between(5, 700)));
    }

    private Station station(int index) {
        return stations.get(placement.stations()[index]);
    }

    /** The leading characters of the credit code: who registered what. */
    private static String register(Dice dice, EnterpriseType type) {
        return switch (type) {
            case GOVERNMENT -> dice.chance(0.5) ? "11" : "12";
            case INDIVIDUAL -> "92";
            case STATE_OWNED, PRIVATE, FOREIGN -> "91";
        };
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
