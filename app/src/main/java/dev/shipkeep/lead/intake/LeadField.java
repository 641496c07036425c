package dev.shipkeep.lead.intake;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.contact.ContactRules;
import dev.shipkeep.lead.LeadChoices;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ImportField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file of leads may hold, and the field of the form that it fills. */
final class LeadField {

    private static final Map<String, List<String>> INDUSTRY_WORDS = Map.of(
            "ecommerce", List.of("电商", "电子商务"),
            "retail", List.of("零售", "批发零售"),
            "manufacturing", List.of("制造", "制造业", "生产"),
            "services", List.of("服务", "服务业"),
            "government", List.of("政府", "机关", "事业单位"),
            "other", List.of("其他"));

    private static final Map<String, List<String>> SOURCE_WORDS = Map.of(
            "courier", List.of("揽投途中", "揽投员", "收派员"),
            "sweep", List.of("扫街扫楼", "扫楼", "扫街", "陌拜", "片区摸排", "摸排"),
            "oneoff", List.of("散件客户", "散件", "热线散件", "零散寄件客户", "热线"),
            "referral", List.of("客户推荐", "推荐", "客户介绍", "转介绍"),
            "web", List.of("网站留言", "网站", "官网", "网上登记"),
            "marketplace", List.of("电商平台名单", "电商平台", "平台", "平台名单"),
            "exhibition", List.of("展会"),
            "trade_site", List.of("行业网站"),
            "win_back", List.of("赢回名单", "流失客户"),
            "lookalike", List.of("相似客户名单", "相似客户"));

    private static final Map<String, List<String>> BASIS_WORDS = Map.of(
            "contract", List.of("合同", "订立合同"),
            "consent", List.of("同意", "本人同意"),
            "legal", List.of("法定", "法定义务"),
            "public", List.of("公开", "已公开", "公开信息"));

    static final List<ImportField> FIELDS = List.of(
            ImportField.required(
                    "name", new FieldType.Text(200), "公司名称", "客户名称", "企业名称", "店铺名称", "单位名称", "公司", "company", "seller"),
            ImportField.optional(
                    "credit_code", new FieldType.Code(40), "统一社会信用代码", "信用代码", "税号", "unified_credit_code"),
            ImportField.optional("industry", choice(AccountChoices.INDUSTRIES, INDUSTRY_WORDS), "行业", "所属行业"),
            ImportField.optional("address", new FieldType.Text(300), "地址", "公司地址", "经营地址", "发货地址", "详细地址"),
            ImportField.optional("goods", new FieldType.Text(200), "寄递物品", "主营产品", "主营商品", "产品", "品类", "product"),
            ImportField.optional("parcels_month", number(), "月寄件量", "月发货量", "月件量", "月订单量", "月均件量", "monthly_parcels"),
            ImportField.optional("inbound_month", number(), "月收件量", "月进口量", "monthly_inbound"),
            ImportField.optional("ours_month", number(), "我司件量", "其中我司", "交我司件量"),
            ImportField.optional("oneoff_year", number(), "散件次数", "近一年散件次数"),
            ImportField.optional("carriers", new FieldType.Text(200), "现用快递", "合作快递", "竞争对手", "carrier"),
            ImportField.optional("carrier_price", FieldType.Money.notNegative(), "现付单价", "单价", "现单价", "price"),
            ImportField.optional("revenue_month", FieldType.Money.notNegative(), "预计月收入", "月快递费", "expected_revenue"),
            ImportField.optional("source", choice(LeadChoices.SOURCES, SOURCE_WORDS), "来源", "线索来源"),
            ImportField.optional("source_note", new FieldType.Text(200), "来源说明", "推荐人", "名单"),
            ImportField.optional("contact_name", new FieldType.Text(100), "联系人", "负责人", "法人", "contact"),
            ImportField.optional("contact_title", new FieldType.Text(100), "职务", "职位", "title"),
            ImportField.optional("contact_phone", new FieldType.Code(30), "联系电话", "电话", "手机", "手机号", "phone"),
            ImportField.optional("lawful_basis", choice(ContactRules.LAWFUL_BASES, BASIS_WORDS), "信息依据", "合法依据"),
            ImportField.optional("unit_code", new FieldType.Code(40), "机构编码", "所属机构", "网点编码", "unit"),
            ImportField.optional("note", new FieldType.Text(2_000), "备注", "说明", "remark"));

    /** The fields of the form, in the order of those of the file. */
    static final List<String> FORM_FIELDS = List.of(
            "name",
            "creditCode",
            "industry",
            "address",
            "goods",
            "parcelsMonth",
            "inboundMonth",
            "oursMonth",
            "oneoffYear",
            "carriers",
            "carrierPrice",
            "revenueMonth",
            "source",
            "sourceNote",
            "contactName",
            "contactTitle",
            "contactPhone",
            "lawfulBasis",
            "unit",
            "note");

    private static final int MOST_PARCELS = 100_000_000;

    private LeadField() {}

    private static FieldType number() {
        return new FieldType.WholeNumber(0, MOST_PARCELS);
    }

    private static FieldType choice(List<String> values, Map<String, List<String>> words) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.forEach(value -> all.put(value, words.getOrDefault(value, List.of())));
        return new FieldType.Choice(all);
    }
}
