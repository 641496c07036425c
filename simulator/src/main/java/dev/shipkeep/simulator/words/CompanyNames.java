package dev.shipkeep.simulator.words;

import java.util.ArrayList;
import java.util.List;

/** Company names: place + brand + trade + legal form, in the orders that Chinese registers know. */
public final class CompanyNames {

    /** {@code latin} is the brand in pinyin, for mail addresses. */
    public record Brand(String text, String latin) {}

    private static final List<Brand> SYLLABLES = syllables("""
            恒heng 盛sheng 瑞rui 鑫xin 宏hong 泰tai 嘉jia 华hua 锦jin 源yuan 博bo 航hang 远yuan 通tong 顺shun 康kang
            安an 宁ning 丰feng 裕yu 隆long 昌chang 兴xing 旺wang 达da 卓zhuo 凯kai 森sen 禾he 润run 泽ze 景jing 悦yue
            晨chen 曦xi 云yun 岚lan 星xing 辰chen 海hai 川chuan 峰feng 岳yue 林lin 青qing 蓝lan 禹yu 尚shang 美mei
            优you 佳jia 品pin 诚cheng 信xin 正zheng 德de 仁ren 和he 天tian 创chuang 新xin 智zhi 慧hui 启qi 领ling 易yi
            捷jie 飞fei 鹏peng 麟lin 鼎ding 金jin 玉yu 宝bao 福fu 祥xiang 吉ji 庆qing 春chun 秋qiu 万wan 百bai 千qian
            朗lang 维wei 诺nuo 迈mai 奥ao 科ke 思si 格ge 雅ya 逸yi 轩xuan 格ge 腾teng 骏jun 翔xiang 皓hao 晟sheng 铭ming
            """);
    private static final List<Brand> FOREIGN_SYLLABLES = syllables("""
            奥ao 迈mai 诺nuo 维wei 科ke 思si 格ge 莱lai 博bo 特te 恩en 斯si 尼ni 森sen 伦lun 塔ta 罗luo 西xi 汉han 德de
            卡ka 洛luo 萨sa 梅mei 雷lei 普pu 艾ai 克ke 兰lan 米mi
            """);
    private static final List<String> SHOPS =
            PersonNames.words("服装店 鞋店 文具店 茶行 水果批发部 五金店 化妆品店 数码商行 花店 土特产店 母婴店 渔具店 饰品厂 箱包店 家纺店 工艺品店 书店");
    private static final List<String> OFFICES = PersonNames.words(
            "市场监督管理局 行政审批局 人力资源和社会保障局 图书馆 疾病预防控制中心" + " 住房公积金管理中心 公共资源交易中心 不动产登记中心 人民医院 第一中学 档案馆 政务服务中心 自然资源局");

    private CompanyNames() {}

    public static Brand brand(Dice dice) {
        return brand(dice, SYLLABLES, dice.chance(0.6) ? 2 : 3);
    }

    /** Sounds like a translated one. */
    public static Brand foreignBrand(Dice dice) {
        return brand(dice, FOREIGN_SYLLABLES, dice.chance(0.3) ? 2 : 3);
    }

    private static Brand brand(Dice dice, List<Brand> syllables, int length) {
        Brand brand = dice.pick(syllables);
        while (brand.text.length() < length) {
            Brand next = dice.pick(syllables);
            if (!brand.text.contains(next.text)) {
                brand = new Brand(brand.text + next.text, brand.latin + next.latin);
            }
        }
        return brand;
    }

    public static String company(Dice dice, String city, Brand brand, String trade) {
        return switch (dice.weighted(70, 12, 18)) {
            case 0 -> city + brand.text + trade + "有限公司";
            case 1 -> city + "市" + brand.text + trade + "有限公司";
            default -> brand.text + "（" + city + "）" + trade + "有限公司";
        };
    }

    public static String foreignCompany(Dice dice, String city, Brand brand, String trade) {
        return brand.text + trade + "（" + (dice.chance(0.4) ? "中国" : city) + "）有限公司";
    }

    public static String stateCompany(Dice dice, String province, Brand brand, String trade) {
        return province + brand.text + trade + (dice.chance(0.4) ? "集团有限公司" : "股份有限公司");
    }

    public static String group(Brand brand) {
        return brand.text + "集团有限公司";
    }

    public static String shop(Dice dice, String city, String district, Brand brand) {
        return (city.equals(district) ? city : city + district) + brand.text + dice.pick(SHOPS);
    }

    public static String office(Dice dice, String city, String district) {
        return (city.equals(district) || dice.chance(0.4) ? city : city + district) + dice.pick(OFFICES);
    }

    /** The same company as a hasty clerk would write it down again. */
    public static String variant(Dice dice, String name, String city) {
        String varied =
                switch (dice.below(3)) {
                    case 0 -> name.replace("有限公司", "有限责任公司");
                    case 1 -> withoutPlace(name, city);
                    default -> name.replace("（", "(").replace("）", ")").replace("有限公司", "公司");
                };
        return varied.equals(name) ? name + "（新）" : varied;
    }

    private static String withoutPlace(String name, String city) {
        for (String place : List.of("（" + city + "）", city + "市", city)) {
            if (name.contains(place)) {
                return name.replace(place, "");
            }
        }
        return city + name;
    }

    private static List<Brand> syllables(String table) {
        List<Brand> syllables = new ArrayList<>();
        for (String word : PersonNames.words(table)) {
            syllables.add(new Brand(word.substring(0, 1), word.substring(1)));
        }
        return List.copyOf(syllables);
    }
}
