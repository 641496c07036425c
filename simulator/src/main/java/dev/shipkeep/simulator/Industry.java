package dev.shipkeep.simulator;

import java.util.List;
import java.util.Locale;

/** What a shipper does, and what that means for its parcels. */
public enum Industry {
    // grams: median of the parcels; spread: sigma of the logarithm
    ECOMMERCE(34, 900, 0.85, "电子商务 网络科技 供应链管理 电商 优选商贸 国际贸易 品牌管理"),
    RETAIL(19, 1_500, 0.8, "商贸 百货 服饰 食品 家居用品 化妆品 母婴用品 体育用品 医药连锁 珠宝"),
    MANUFACTURING(22, 3_500, 1.0, "电子科技 精密机械 塑胶制品 纺织 五金制品 汽车配件 医疗器械 光电科技 包装材料 玩具 制鞋 照明"),
    SERVICES(13, 400, 0.7, "信息技术 财税咨询 文化传媒 教育科技 检测技术服务 会展服务 知识产权代理 人力资源 保险经纪 图文快印"),
    GOVERNMENT(4, 300, 0.5, "公共服务"),
    OTHER(8, 1_800, 1.0, "农业发展 生物科技 环保科技 建设工程 园林 农产品 水产 茶业");

    final int share;
    final int medianGrams;
    final double spread;
    final List<String> trades;

    Industry(int share, int medianGrams, double spread, String trades) {
        this.share = share;
        this.medianGrams = medianGrams;
        this.spread = spread;
        this.trades = List.of(trades.split(" "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
