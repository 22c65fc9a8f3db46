import { spaced, type Tongue } from './tongue.ts';

export const chinese: Tongue = {
  code: 'zh-Hans',
  share: 2.5,
  gap: '',
  syllables: spaced('临 安 阳 江 宁 河 沙 林 海 岭 泉 石 谷 桥 湾 甸 坪 塘'),
  headlines: [
    '{name}{item}上涨{percent}%',
    '{body}将检查{name}的{item}',
    '{name}为何停止进口{stuff}',
  ],
  sentences: [
    '{body}表示，{name}港{time}{done}{figure}吨{stuff}。',
    '由于{reason}，{item}和{item}推迟到{month}。',
    '{name}公司为{stuff}支付了{decimal}亿元。',
    '{name}市的{item}已经{done}，{body}没有说明原因。',
    '从{name}到{name}的列车需要{percent}小时，主要运送{stuff}。',
  ],
  words: {
    item: spaced(`运费 关税 汇率 库存 集装箱 铁路运输 出口配额 港口费用 时刻表 补贴政策 保险费
      许可证 仓库容量 边境检查 货运列车 贷款利率`),
    stuff: spaced('小麦 大麦 铜矿 钢材 水泥 木材 咖啡 棉花 白糖 原油 化肥 海鱼 煤炭 稀土 橡胶'),
    body: spaced('海关总署 商务部 监管机构 交易所 行业协会 委员会 铁路局 统计部门'),
    done: spaced('装运 检查 出售 称重 转运 储存 卸下 减少 增加'),
    reason: spaced('霜冻 洪水 大雾 罢工 干旱 风暴 维修'),
    time: spaced('上周 上月 去年 今年 第一季度 春节前'),
    month: spaced('一月 三月 五月 七月 九月 十一月'),
  },
};
