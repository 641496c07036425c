package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.Lesson.CNY;
import static dev.shipkeep.core.rating.Lesson.DAY;
import static dev.shipkeep.core.rating.Lesson.piece;
import static dev.shipkeep.core.rating.Lesson.rated;
import static dev.shipkeep.core.rating.Lesson.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.VolumeRule;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.card.ZoneMap;
import dev.shipkeep.core.rating.figure.RoundingRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list that a carrier published for parcels from Jiangsu, and the prices that follow from it. */
class JiangsuListTest {
    /** Destination, first kilogram ¥, each further kilogram ¥, all kilograms from 30 kg ¥. */
    private static final String LIST = """
            上海                               | 12 |  2 |
            浙江(杭州;湖州;嘉兴)                  | 12 |  2 |
            浙江(衢州;宁波;绍兴;台州;丽水;金华)     | 12 |  2 |
            浙江(温州;舟山)                      | 12 |  2 |
            安徽(阜阳;合肥;蚌埠;芜湖;马鞍山;宣城;六安) | 14 |  2 |
            安徽(黄山)                          | 14 |  2 |
            安徽(其他)                          | 14 |  2 |
            湖北;河南;江西                       | 18 |  5 |  5
            山东                               | 18 |  5 |  5
            福建                               | 18 |  6 |  6
            北京;天津;河北;湖南                   | 18 |  5 |  5
            陕西;山西                           | 18 |  5 |  5
            四川;贵州;重庆;辽宁;广西;甘肃;宁夏      | 18 |  6 |  6
            广东(广州;深圳;东莞)                  | 18 |  9 |  9
            广东(其他)                          | 18 |  6 |  6
            云南                               | 18 |  6 |  6
            海南                               | 18 |  6 |  6
            吉林                               | 18 |  6 |  6
            黑龙江                              | 18 |  9 |  9
            新疆                               | 20 | 10 | 10
            青海(玉树)                          | 21 | 12 |
            内蒙古(大部分)                       | 18 |  6 |  6
            内蒙古(呼伦贝尔;兴安盟)               | 18 |  9 |  9
            西藏(拉萨;日喀则;那曲;山南;林芝)       | 25 | 19 |
            西藏(昌都)                          | 26 | 21 |
            """;

    private final PriceBook list = PriceBook.of(card());

    @Test
    void pricesThePublishedWeightsToHubei() {
        assertThat(yuanTo("湖北", 5)).isEqualTo(38);
        assertThat(yuanTo("湖北", 29)).isEqualTo(158);
        assertThat(yuanTo("湖北", 30)).isEqualTo(150);
    }

    @Test
    void chargesTheActualWeightWhenItIsMoreThanTheVolume() {
        Parcel parcel = to(new Place(null, null, "湖北"), piece(35_000, 50, 40, 30));
        assertThat(rated(list, parcel).total().fen()).isEqualTo(yuan(175));
        assertThat(rated(list, parcel).volumetricGrams()).isEqualTo(5_000);
    }

    @Test
    void chargesTheFirstKilogramForLess() {
        assertThat(yuanTo("上海", 1)).isEqualTo(12);
        Parcel light = to(new Place(null, null, "上海"), Piece.ofWeight(300));
        assertThat(rated(list, light).total().fen()).isEqualTo(yuan(12));
    }

    @Test
    void chargesHalfAKilogramByHalf() {
        Parcel parcel = to(new Place(null, null, "湖北"), Piece.ofWeight(5_300));
        assertThat(rated(list, parcel).total().fen()).isEqualTo(4_050);
    }

    @Test
    void reachesTheFlatPriceByRoundingUpToIt() {
        Parcel parcel = to(new Place(null, null, "湖北"), Piece.ofWeight(29_501));
        assertThat(rated(list, parcel).total().fen()).isEqualTo(yuan(150));
    }

    @Test
    void knowsCitiesBeforeTheirProvince() {
        assertThat(totalTo(new Place(null, "深圳", "广东"))).isEqualTo(yuan(18 + 9));
        assertThat(totalTo(new Place(null, "汕头", "广东"))).isEqualTo(yuan(18 + 6));
        assertThat(totalTo(new Place(null, "兴安盟", "内蒙古"))).isEqualTo(yuan(18 + 9));
        assertThat(totalTo(new Place(null, null, "内蒙古"))).isEqualTo(yuan(18 + 6));
    }

    @Test
    void hasNoPriceWhereTheListHasNone() {
        RatingResult result = list.explain(to(new Place(null, "西宁", "青海"), Piece.ofWeight(1_000)));
        assertThat(result).isInstanceOfSatisfying(RatingResult.NotRatable.class, waiting -> {
            assertThat(waiting.reason()).isEqualTo(NotRatableReason.NO_DESTINATION_ZONE);
            assertThat(waiting.arguments()).containsExactly("Jiangsu standard", "西宁");
        });
    }

    private long yuanTo(String province, int kilograms) {
        Parcel parcel = to(new Place(null, null, province), Piece.ofWeight(1_000L * kilograms));
        return rated(list, parcel).total().fen() / 100;
    }

    private long totalTo(Place place) {
        return rated(list, to(place, Piece.ofWeight(2_000))).total().fen();
    }

    private static Parcel to(Place destination, Piece piece) {
        return Parcel.of(DAY, CNY, "standard", Place.inProvince("江苏"), destination, piece);
    }

    private static RateCard card() {
        List<ZoneMap.Entry> zones = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        for (String row : LIST.lines().toList()) {
            List<String> cells = List.of(row.split("\\|", -1));
            String zone = cells.get(0).strip();
            addPlaces(zone, zones);
            lanes.add(new Lane("江苏", zone, RateCard.ANY, CNY, bands(cells)));
        }
        WeightRule weights = WeightRule.of(VolumeRule.of(12_000), RoundingRule.up(500))
                .roundedFrom(100_000, RoundingRule.halfUp(1_000));
        ZoneMap.Entry origin = new ZoneMap.Entry(PlaceKey.province("江苏"), "江苏");
        return new RateCard(
                "Jiangsu standard",
                CNY,
                Lesson.ALWAYS,
                new ZoneMap(List.of(origin), null),
                new ZoneMap(zones, null),
                weights,
                List.of(),
                RoundingRule.HALF_UP_TO_UNIT,
                lanes,
                List.of());
    }

    private static List<Band> bands(List<String> cells) {
        Band first = Band.first(1_000, fen(cells.get(1))).then(fen(cells.get(2)), 1_000);
        return cells.get(3).isBlank()
                ? List.of(first)
                : List.of(
                        first.between(0, 29_999),
                        Band.flat(fen(cells.get(3)), 1_000).between(30_000, Band.UNLIMITED));
    }

    /** Either provinces, or a province with some of its cities; 其他 and 大部分 are the rest of it. */
    private static void addPlaces(String zone, List<ZoneMap.Entry> zones) {
        int bracket = zone.indexOf('(');
        String names = bracket < 0 ? zone : zone.substring(bracket + 1, zone.length() - 1);
        for (String name : names.split(";")) {
            boolean rest = name.equals("其他") || name.equals("大部分");
            PlaceKey place = rest
                    ? PlaceKey.province(zone.substring(0, bracket))
                    : bracket < 0 ? PlaceKey.province(name) : PlaceKey.city(name);
            zones.add(new ZoneMap.Entry(place, zone));
        }
    }

    private static long fen(String yuan) {
        return 100 * Long.parseLong(yuan.strip());
    }
}
