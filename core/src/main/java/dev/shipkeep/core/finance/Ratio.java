package dev.shipkeep.core.finance;

import static dev.shipkeep.core.finance.Formula.averageOf;
import static dev.shipkeep.core.finance.Formula.less;
import static dev.shipkeep.core.finance.Formula.of;
import static dev.shipkeep.core.finance.Formula.quotient;
import static dev.shipkeep.core.finance.Formula.yearTimes;
import static dev.shipkeep.core.finance.Ratio.Better.HIGHER;
import static dev.shipkeep.core.finance.Ratio.Better.LOWER;
import static dev.shipkeep.core.finance.Ratio.Unit.DAYS;
import static dev.shipkeep.core.finance.Ratio.Unit.FEN;
import static dev.shipkeep.core.finance.Ratio.Unit.SHARE;
import static dev.shipkeep.core.finance.Ratio.Unit.TIMES;
import static dev.shipkeep.core.finance.StatementItem.COST_OF_SALES;
import static dev.shipkeep.core.finance.StatementItem.CURRENT_ASSETS;
import static dev.shipkeep.core.finance.StatementItem.CURRENT_LIABILITIES;
import static dev.shipkeep.core.finance.StatementItem.EQUITY;
import static dev.shipkeep.core.finance.StatementItem.INCOME_TAX;
import static dev.shipkeep.core.finance.StatementItem.INTANGIBLES;
import static dev.shipkeep.core.finance.StatementItem.INTEREST;
import static dev.shipkeep.core.finance.StatementItem.INVENTORY;
import static dev.shipkeep.core.finance.StatementItem.LIABILITIES;
import static dev.shipkeep.core.finance.StatementItem.NET_PROFIT;
import static dev.shipkeep.core.finance.StatementItem.RECEIVABLES;
import static dev.shipkeep.core.finance.StatementItem.REVENUE;
import static dev.shipkeep.core.finance.StatementItem.SHARES;
import static dev.shipkeep.core.finance.StatementItem.TOTAL_ASSETS;

import java.util.List;

/** The ratios of the course. The list reads as the formulas; "average" is of the beginning and the end of the year. */
public enum Ratio {
    /** 流动比率 = current assets ÷ current liabilities */
    CURRENT_RATIO(TIMES, HIGHER, quotient(of(CURRENT_ASSETS), of(CURRENT_LIABILITIES))),
    /** 流动资产率 = current assets ÷ total assets; not the current ratio */
    CURRENT_ASSET_SHARE(SHARE, HIGHER, quotient(of(CURRENT_ASSETS), of(TOTAL_ASSETS))),
    /** 权益比率 = equity ÷ total assets */
    EQUITY_RATIO(SHARE, HIGHER, quotient(of(EQUITY), of(TOTAL_ASSETS))),
    /** 产权比率 = liabilities ÷ equity */
    DEBT_TO_EQUITY(TIMES, LOWER, quotient(of(LIABILITIES), of(EQUITY))),
    /** 有形净值债务率 = liabilities ÷ (equity − intangibles) */
    DEBT_TO_TANGIBLE_NET_WORTH(TIMES, LOWER, quotient(of(LIABILITIES), List.of(of(EQUITY), less(INTANGIBLES)))),
    /** 已获利息倍数 = (net profit + income tax + interest) ÷ interest */
    TIMES_INTEREST_EARNED(TIMES, HIGHER, quotient(List.of(of(NET_PROFIT), of(INCOME_TAX), of(INTEREST)), of(INTEREST))),
    /** 每股净资产 = equity ÷ shares, fen */
    NET_ASSETS_PER_SHARE(FEN, HIGHER, quotient(of(EQUITY), of(SHARES))),
    /** 存货周转率 = cost of sales ÷ average inventory */
    INVENTORY_TURNOVER(TIMES, HIGHER, quotient(of(COST_OF_SALES), averageOf(INVENTORY))),
    /** 存货周转天数 = 365 ÷ (cost of sales ÷ average inventory); 0 without inventory */
    INVENTORY_DAYS(DAYS, LOWER, yearTimes(averageOf(INVENTORY), of(COST_OF_SALES))),
    /** 应收账款周转率 = revenue ÷ average receivables */
    RECEIVABLES_TURNOVER(TIMES, HIGHER, quotient(of(REVENUE), averageOf(RECEIVABLES))),
    /** 收账期 = 365 ÷ (revenue ÷ average receivables); 0 without receivables */
    COLLECTION_DAYS(DAYS, LOWER, yearTimes(averageOf(RECEIVABLES), of(REVENUE))),
    /** 营业周期 = inventory days + collection days */
    OPERATING_CYCLE(DAYS, LOWER, new Formula.Sum(INVENTORY_DAYS, COLLECTION_DAYS)),
    /** 流动资产周转率 = revenue ÷ average current assets */
    CURRENT_ASSET_TURNOVER(TIMES, HIGHER, quotient(of(REVENUE), averageOf(CURRENT_ASSETS))),
    /** 总资产周转率 = revenue ÷ average total assets */
    TOTAL_ASSET_TURNOVER(TIMES, HIGHER, quotient(of(REVENUE), averageOf(TOTAL_ASSETS))),
    /** 销售净利率 = net profit ÷ revenue */
    NET_MARGIN(SHARE, HIGHER, quotient(of(NET_PROFIT), of(REVENUE))),
    /** 销售毛利率 = (revenue − cost of sales) ÷ revenue */
    GROSS_MARGIN(SHARE, HIGHER, quotient(List.of(of(REVENUE), less(COST_OF_SALES)), of(REVENUE))),
    /** 资产净利率 = net profit ÷ average total assets */
    RETURN_ON_ASSETS(SHARE, HIGHER, quotient(of(NET_PROFIT), averageOf(TOTAL_ASSETS)));

    /** What the value is. */
    public enum Unit {
        /** A number of times. */
        TIMES,
        /** A share of the whole; 1 is all of it. */
        SHARE,
        DAYS,
        /** Minor units of the statement's currency. */
        FEN
    }

    /** Which way a creditor likes it. */
    public enum Better {
        HIGHER,
        LOWER
    }

    private final Unit unit;
    private final Better better;
    private final Formula formula;

    Ratio(Unit unit, Better better, Formula formula) {
        this.unit = unit;
        this.better = better;
        this.formula = formula;
    }

    public Unit unit() {
        return unit;
    }

    public Better better() {
        return better;
    }

    Formula formula() {
        return formula;
    }
}
