package dev.shipkeep.simulator.words;

import java.util.List;

/** Chinese personal names: common surnames by their share, given names by the decade of birth. */
public final class PersonNames {

    private static final List<String> SURNAMES = List.of(
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷黎史龙陶贺顾毛郝龚邵万覃武钱戴严莫孔向常"
                    .split(""));

    // Shares of the surnames above, per mille, the rest equal.
    private static final int[] SURNAME_WEIGHTS = surnameWeights(
            72, 71, 68, 54, 45, 31, 22, 21, 20, 19, 14, 15, 13, 13, 12, 11, 11, 11, 10, 9, 9, 8, 8, 7, 7, 6, 6, 6);

    private static final List<String> MEN_1965 =
            words("建国 国强 志强 建军 建华 志明 国华 卫东 建平 文忠 永强 德明 金龙 国平 海龙 振华 新民 学军 跃进 红军 宝林 长江 福生 根生");
    private static final List<String> WOMEN_1965 = words("秀英 桂英 秀兰 玉兰 淑珍 丽华 玉梅 红梅 桂芳 秀珍 春梅 爱华 丽萍 玉华 美玲 彩霞 凤英 小红");
    private static final List<String> MEN_1978 =
            words("伟 勇 军 强 涛 斌 波 辉 刚 健 明 亮 超 峰 磊 鹏 杰 飞 平 宏伟 海波 晓东 文斌 志刚 永辉 春雷 立新 少华 俊峰 国栋");
    private static final List<String> WOMEN_1978 =
            words("丽 静 敏 燕 艳 娟 芳 霞 玲 红 梅 萍 莉 英 洁 琴 慧 小燕 海燕 晓红 丽娜 春燕 雪梅 文静 建英 丽娟");
    private static final List<String> MEN_1990 =
            words("浩 鑫 帅 凯 宇 俊杰 志伟 家豪 文博 嘉伟 子豪 宇航 俊 晨 阳 旭 思远 一鸣 晓龙 振宇 泽宇 博文 佳明 天宇 明轩 伟杰");
    private static final List<String> WOMEN_1990 =
            words("婷 婷婷 雪 倩 琳 颖 丹 佳 欣 悦 思雨 雨晴 梦琪 佳怡 诗雨 晓雯 欣怡 雅婷 嘉欣 梦洁 慧敏 雨欣 美琪 思琪 文婷 梓涵");

    private static final List<String> MOBILE_PREFIXES = words(
            "130 131 132 135 136 137 138 139 150 151 152 156 158 159 176 177 180 182 185 186 187 188 189 191 199");

    private PersonNames() {}

    /** {@code age} in years; older people carry older given names. */
    public static String name(Dice dice, int age) {
        boolean man = dice.chance(0.55);
        List<String> given = age >= 52
                ? (man ? MEN_1965 : WOMEN_1965)
                : age >= 38 ? (man ? MEN_1978 : WOMEN_1978) : man ? MEN_1990 : WOMEN_1990;
        return SURNAMES.get(dice.weighted(SURNAME_WEIGHTS)) + dice.pick(given);
    }

    public static String mobile(Dice dice) {
        return dice.pick(MOBILE_PREFIXES) + digits(dice, 8);
    }

    static String digits(Dice dice, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + dice.below(10)));
        }
        return digits.toString();
    }

    static List<String> words(String spaced) {
        return List.of(spaced.strip().split("\\s+"));
    }

    private static int[] surnameWeights(int... leading) {
        int[] weights = new int[SURNAMES.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i < leading.length ? leading[i] : 4;
        }
        return weights;
    }
}
