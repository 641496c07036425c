package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ProblemCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Province names and administrative codes (GB/T 2260: two digits, or six that begin with them). */
record RegionParser() implements CellParser {

    private static final String PROVINCES = """
            11 北京市 Beijing|12 天津市 Tianjin|13 河北省 Hebei|14 山西省 Shanxi|15 内蒙古自治区 Neimenggu
            21 辽宁省 Liaoning|22 吉林省 Jilin|23 黑龙江省 Heilongjiang|31 上海市 Shanghai|32 江苏省 Jiangsu
            33 浙江省 Zhejiang|34 安徽省 Anhui|35 福建省 Fujian|36 江西省 Jiangxi|37 山东省 Shandong
            41 河南省 Henan|42 湖北省 Hubei|43 湖南省 Hunan|44 广东省 Guangdong|45 广西壮族自治区 Guangxi
            46 海南省 Hainan|50 重庆市 Chongqing|51 四川省 Sichuan|52 贵州省 Guizhou|53 云南省 Yunnan
            54 西藏自治区 Xizang|61 陕西省 Shaanxi|62 甘肃省 Gansu|63 青海省 Qinghai|64 宁夏回族自治区 Ningxia
            65 新疆维吾尔自治区 Xinjiang|71 台湾省 Taiwan|81 香港特别行政区 Hongkong|82 澳门特别行政区 Macao""";
    private static final String ENGLISH_TOO = "15 innermongolia|54 tibet|82 macau|81 hk";
    private static final Pattern KIND = Pattern.compile("(省|市|特别行政区|(壮族|回族|维吾尔)?自治区)$");
    private static final int SIX = 6;
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private static final Map<String, String> CODE_BY_NAME = codeByName();
    private static final Set<String> CODES = Set.copyOf(CODE_BY_NAME.values());

    @Override
    public void parse(String text, CellValue out) {
        String code = CODE_BY_NAME.get(text);
        if (code == null && text.length() == SIX && SIX_DIGITS.matcher(text).matches()) {
            code = CODE_BY_NAME.get(text.substring(0, 2));
        }
        if (code == null && text.length() > 2) {
            code = CODE_BY_NAME.get(text.toLowerCase(Locale.ROOT).replaceAll("( province|[ '-])", ""));
        }
        if (code != null) {
            out.setText(code);
        } else if (text.length() > FieldType.Region.MAX_LENGTH) {
            out.fail(
                    ProblemCode.TOO_LONG,
                    Integer.toString(FieldType.Region.MAX_LENGTH),
                    Integer.toString(text.length()));
        } else {
            out.setText(text);
        }
    }

    static boolean isProvinceCode(String value) {
        return CODES.contains(value);
    }

    private static Map<String, String> codeByName() {
        Map<String, String> codes = new HashMap<>();
        for (String line : PROVINCES.split("[|\n]")) {
            String[] parts = line.split(" ");
            codes.put(parts[0], parts[0]);
            codes.put(parts[1], parts[0]);
            codes.put(KIND.matcher(parts[1]).replaceFirst(""), parts[0]);
            codes.put(parts[2].toLowerCase(Locale.ROOT), parts[0]);
        }
        for (String line : ENGLISH_TOO.split("\\|")) {
            codes.put(line.substring(3), line.substring(0, 2));
        }
        return Map.copyOf(codes);
    }
}
