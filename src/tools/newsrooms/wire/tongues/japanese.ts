import { spaced, type Tongue } from './tongue.ts';

export const japanese: Tongue = {
  code: 'ja',
  share: 2.5,
  gap: '',
  syllables: spaced('松 川 東 北 野 浜 島 沢 原 崎 森 谷 岡 津 ミナ セト カワ ノダ'),
  headlines: [
    '{name}の{item}、{percent}%上昇',
    '{body}が{name}の{item}を検査へ',
    '{name}が{stuff}の輸入をやめた理由',
  ],
  sentences: [
    '{body}によると、{name}港では{time}{figure}トンの{stuff}が{done}。',
    '{reason}のため、{item}と{item}は{month}に延期された。',
    '{name}社は{stuff}に{decimal}億円を支払った。',
    '{name}市の{item}について、{body}は説明していない。',
    '{name}から{name}までの貨物列車は{percent}時間かかり、{stuff}を運ぶ。',
  ],
  words: {
    item: spaced(`運賃 関税 為替レート 在庫 コンテナ 鉄道輸送 輸出枠 港湾使用料 時刻表 補助金
      保険料 許可証 倉庫 国境検査 貨物列車 金利`),
    stuff: spaced(
      '小麦 大麦 銅鉱石 鉄鋼 セメント 木材 コーヒー 綿花 砂糖 原油 肥料 サバ 石炭 レアアース ゴム',
    ),
    body: spaced('税関 経済産業省 監督機関 取引所 業界団体 委員会 鉄道局 統計局'),
    done: spaced('積み込まれた 検査された 売却された 計量された 保管された 減らされた'),
    reason: spaced('霜害 洪水 濃霧 ストライキ 干ばつ 台風 修理'),
    time: spaced('先週 先月 昨年 今年 第一四半期'),
    month: spaced('一月 三月 五月 七月 九月 十一月'),
  },
};
