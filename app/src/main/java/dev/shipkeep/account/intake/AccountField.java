package dev.shipkeep.account.intake;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.FieldType.Choice;
import dev.shipkeep.platform.importing.FieldType.Code;
import dev.shipkeep.platform.importing.FieldType.Text;
import dev.shipkeep.platform.importing.ImportField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a file may say about an account, in the order of the canonical file. */
enum AccountField {
    CODE(
            new Code(64),
            "客户编码",
            "客户编号",
            "客户代码",
            "寄件方编码",
            "商家编号",
            "shipper_id",
            "shipper_code",
            "account_code",
            "customer_code",
            "seller_id"),
    NAME(new Text(200), "客户名称", "名称", "公司名称", "单位名称", "企业名称", "account_name", "customer_name", "company"),
    CREDIT_CODE(new Text(40), "统一社会信用代码", "信用代码", "社会信用代码", "uscc", "unified_credit_code"),
    INDUSTRY(industries(), "行业", "所属行业", "sector"),
    ENTERPRISE_TYPE(enterpriseTypes(), "企业类型", "企业性质", "性质", "ownership"),
    LIFE_STAGE(lifeStages(), "生命周期", "发展阶段", "stage"),
    UNIT_CODE(new Code(60), "机构编码", "所属机构", "所属网点", "网点编码", "揽收网点", "unit", "station_code"),
    OWNER_STAFF_NO(new Code(60), "客户经理工号", "客户经理", "负责人工号", "负责人", "owner", "owner_no", "staff_no"),
    PARENT_CODE(new Code(64), "上级客户编码", "上级客户", "集团编码", "总户编码", "parent", "group_code"),
    CURRENCY(new Code(3), "币种", "货币", "结算币种"),
    ADDRESS(new Text(300), "地址", "详细地址", "联系地址", "city", "street"),
    DIVISION_CODE(new Code(6), "行政区划代码", "区划代码", "行政区划", "district_code", "adcode"),
    REGION(new FieldType.Region(), "省份", "省", "州", "state", "province"),
    CONTACT_NAME(new Text(100), "联系人", "联系人姓名", "contact", "contact_person"),
    CONTACT_TITLE(new Text(100), "联系人职务", "职务", "职位", "title"),
    CONTACT_PHONE(new Code(30), "联系电话", "联系人电话", "手机", "电话", "phone", "mobile"),
    CONTACT_DEPARTMENT(new Text(100), "联系人部门", "部门", "department"),
    CONTACT_ROLE(roles(), "购买角色", "联系人角色", "决策角色", "buying_role"),
    CONTACT_ATTITUDE(attitudes(), "态度", "联系人态度", "attitude"),
    CONTACT_INFLUENCE(new FieldType.WholeNumber(1, 5), "影响力", "联系人影响力", "influence"),
    CONTACT_ORIENTATION(orientations(), "关注点", "联系人关注", "orientation"),
    CONTACT_EMAIL(new Text(190), "邮箱", "电子邮箱", "联系人邮箱", "email", "mail"),
    SINCE(FieldType.Day.upTo(0), "合作日期", "合作始于", "开户日期", "签约日期", "customer_since", "open_date"),
    NOTE(new Text(4_000), "备注", "说明", "remark", "comment"),
    ACTIVE(new FieldType.YesNo(), "在用", "是否有效", "启用", "有效", "enabled");

    private final FieldType type;
    private final List<String> synonyms;

    AccountField(FieldType type, String... synonyms) {
        this.type = type;
        this.synonyms = List.of(synonyms);
    }

    String fieldName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<ImportField> all() {
        return Arrays.stream(values())
                .map(field -> new ImportField(field.fieldName(), field.type, field == CODE, field.synonyms))
                .toList();
    }

    private static Choice industries() {
        return choice(
                "ecommerce", "电子商务 电商 e-commerce",
                "retail", "零售 商贸",
                "manufacturing", "制造 制造业 生产",
                "services", "服务 服务业",
                "government", "政府 政府机关 机关",
                "other", "其他 其它");
    }

    private static Choice enterpriseTypes() {
        return choice(
                "state_owned", "国有 国企 国有企业",
                "private", "民营 私营 民营企业",
                "foreign", "外资 合资 外资企业",
                "government", "机关事业 事业单位 政府",
                "individual", "个体 个体户 个人");
    }

    private static Choice lifeStages() {
        return choice("startup", "初创 初创期 start-up", "growth", "成长 成长期", "mature", "成熟 成熟期");
    }

    private static Choice roles() {
        return choice(
                "decides", "决策者 决策人 决策",
                "influences", "影响者 影响",
                "buys", "采购者 采购",
                "uses", "使用者 使用",
                "gatekeeper", "把关者 守门人",
                "insider", "内线");
    }

    private static Choice attitudes() {
        return choice(
                "supporter", "支持 支持者",
                "friendly", "友好",
                "neutral", "中立",
                "sceptical", "怀疑 犹豫",
                "opponent", "反对 反对者");
    }

    private static Choice orientations() {
        return choice(
                "price", "价格 成本",
                "time", "时效 速度",
                "safety", "安全",
                "service", "服务",
                "relationship", "关系 交情",
                "innovation", "创新");
    }

    /** Values, each followed by its words in files. */
    private static Choice choice(String... valuesAndWords) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (int i = 0; i < valuesAndWords.length; i += 2) {
            words.put(valuesAndWords[i], List.of(valuesAndWords[i + 1].split(" ")));
        }
        return new Choice(words);
    }
}
