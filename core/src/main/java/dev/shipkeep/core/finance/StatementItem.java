package dev.shipkeep.core.finance;

/** The lines of a balance sheet (as of the end of the year) and an income statement (of the year) that ratios need. */
public enum StatementItem {
    /** 流动资产 */
    CURRENT_ASSETS(false),
    /** 应收账款, part of the current assets */
    RECEIVABLES(false),
    /** 存货, part of the current assets */
    INVENTORY(false),
    /** 无形资产, not part of the current assets */
    INTANGIBLES(false),
    /** 资产总计 */
    TOTAL_ASSETS(false),
    /** 流动负债, part of the liabilities */
    CURRENT_LIABILITIES(false),
    /** 负债合计 */
    LIABILITIES(false),
    /** 所有者权益; negative when the debts are more than the assets */
    EQUITY(true),
    /** 营业收入 */
    REVENUE(false),
    /** 营业成本 */
    COST_OF_SALES(false),
    /** 利息支出 */
    INTEREST(false),
    /** 所得税; negative when some is given back */
    INCOME_TAX(true),
    /** 净利润; negative for a loss */
    NET_PROFIT(true),
    /** 股份数: a number of shares, not money */
    SHARES(false);

    private final boolean mayBeNegative;

    StatementItem(boolean mayBeNegative) {
        this.mayBeNegative = mayBeNegative;
    }

    /** Whether a figure below zero makes sense. */
    public boolean mayBeNegative() {
        return mayBeNegative;
    }
}
