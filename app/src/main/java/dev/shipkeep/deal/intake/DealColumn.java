package dev.shipkeep.deal.intake;

import java.util.List;
import java.util.Locale;

/** What a file of deals may hold, and the headers under which files have it. */
enum DealColumn {
    CUSTOMER("客户编码", "客户编号", "客户代码", "信用代码", "统一社会信用代码", "account_code", "credit_code"),
    TITLE("机会名称", "商机名称", "项目名称", "名称", "deal", "opportunity"),
    REFERENCE("外部编号", "商机编号", "项目编号", "原系统编号", "external_id"),
    OWNER("负责人工号", "负责人", "客户经理工号", "客户经理", "工号", "staff_no"),
    STEP("步骤", "阶段", "销售阶段", "商机阶段", "stage"),
    STATE("状态", "商机状态", "status"),
    BEGUN_ON("建立日期", "创建日期", "开始日期", "立项日期", "建立时间", "created_date"),
    STEP_SINCE("进入步骤日期", "进入阶段日期", "阶段开始日期", "stage_date"),
    DECIDED_ON("签约或失去日期", "成交日期", "签约日期", "赢单日期", "失去日期", "丢单日期", "输单日期", "结果日期", "closed_date"),
    PARCELS("预计月票数", "预计月件量", "月件量", "parcels_month"),
    REVENUE("预计月收入", "月收入", "预计收入", "revenue_month"),
    MARGIN("预计月毛利", "月毛利", "预计毛利", "margin_month"),
    PROBABILITY("成交概率", "赢单率", "概率"),
    COMPETITOR("现用承运商", "竞争对手", "现用快递", "carrier"),
    SOURCE("来源", "商机来源", "lead_source"),
    NEXT_ACTION("下一步", "下一步行动", "下步计划"),
    NEXT_ON("下一步日期", "下次跟进日期", "next_date"),
    PLANNED_CLOSE("计划成交日期", "预计签约日期", "预计成交日期", "close_date"),
    PLANNED_COST("计划费用", "预算", "budget"),
    ACTUAL_COST("实际费用", "已用费用"),
    LOSS_REASON("失去原因", "丢单原因", "输单原因"),
    LOSS_NOTE("失去说明", "丢单说明");

    private final List<String> synonyms;

    DealColumn(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> synonyms() {
        return synonyms;
    }
}
