import type { StoryRule } from '../rule.ts';

export const unexplainedAcronym: StoryRule = {
  name: 'unexplained-acronym',
  severity: 'warning',
  explanation:
    'An acronym that the story uses again stands once with its long form: “liquefied natural gas (LNG)”. Those that style.yaml says to write need none. Written for languages of Latin script.',
  *look({ blocks, language }, style) {
    if (new Intl.Locale(language).maximize().script !== 'Latn') return;
    const text = blocks.map((block) => block.text).join('\n');
    const known = new Set([...common, ...style.map(({ write }) => write)]);
    const told = new Set<string>();
    for (const block of blocks) {
      // Headings may be written in capitals throughout.
      if (block.kind === 'heading' || block.text === block.text.toUpperCase()) continue;
      for (const { index, 0: acronym } of block.text.matchAll(acronyms)) {
        if (known.has(acronym) || told.has(acronym)) continue;
        told.add(acronym);
        if (timesIn(text, acronym) < 2 || isExplained(text, acronym)) continue;
        yield {
          place: block.placeAt(index),
          what: `"${acronym}" is never spelled out.`,
          found: acronym,
          remedy: `Write its long form and ${acronym} in brackets where it stands first, or add it to style.yaml.`,
        };
      }
    }
  },
};

/** Three to six capitals; "mm", "kW", "TEU’s" and parts of codes such as HS-8504 are none or are cut. */
const acronyms = /(?<![\p{L}\p{N}$€£¥&/.-])[A-Z]{3,6}(?![\p{L}\p{N}&/]|-\d)/gu;

/** What newspapers print without a word, and codes of currencies. */
const common = [
  ...[
    'AND',
    'BBC',
    'CEO',
    'CNN',
    'COVID',
    'DNA',
    'FAQ',
    'GDP',
    'GMT',
    'GPS',
    'IMF',
    'ISO',
    'NATO',
    'NGO',
  ],
  ...['OECD', 'OPEC', 'PDF', 'UNESCO', 'UNICEF', 'URL', 'USA', 'USSR', 'UTC', 'VAT', 'WHO', 'WTO'],
  ...Intl.supportedValuesOf('currency'),
];

function timesIn(text: string, acronym: string): number {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, 'gu'))]
    .length;
}

/** Its long form stands before it, or behind it, in brackets or after a comma, or it is said what it stands for. */
function isExplained(text: string, acronym: string): boolean {
  const forms = [
    String.raw`\p{L}[^()\n]{2,80}\((?:[^()\n]{0,40}[\s,;“"])?${acronym}[”"s]?[,;)]`,
    String.raw`${acronym}[”"]?\s?\(\p{L}[^()\n]{5,}\)`,
    String.raw`${acronym},? (?:or|for|short for|stands for|which stands|means|is short)\b`,
    String.raw`(?:called|known as|short|abbreviated)[^.\n]{0,20}${acronym}`,
    // A cell or an entry of its own, with the long form beside it.
    String.raw`^${acronym}\s*(?:[:,–—-]|$)`,
  ];
  return new RegExp(forms.join('|'), 'mu').test(text) || hasLongForm(text, acronym);
}

/** Words whose first letters are the acronym, as "twenty-foot equivalent unit". */
function hasLongForm(text: string, acronym: string): boolean {
  const between = String.raw`[\p{L}\p{M}’'-]*[\s-]+(?:(?:of|and|the|for|in|on|to|de|der|die|und)\s+)*`;
  const letters = [...acronym].map(RegExp.escape).join(between);
  return new RegExp(`(?<!\\p{L})${letters}[\\p{L}\\p{M}]+`, 'iu').test(text);
}
