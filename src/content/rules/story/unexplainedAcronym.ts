import type { StoryRule } from '../rule.ts';

export const unexplainedAcronym: StoryRule = {
  name: 'unexplained-acronym',
  explanation:
    'An acronym that the story uses again stands once with its long form: “liquefied natural gas (LNG)”. Those that style.yaml says to write need none. Written for languages of Latin script.',
  *look({ blocks, language }, style) {
    if (new Intl.Locale(language).maximize().script !== 'Latn') return;
    const text = blocks.map((block) => block.text).join('\n');
    const known = new Set([...knownAcronyms, ...style.map(({ write }) => write)]);
    const told = new Set<string>();
    for (const block of blocks) {
      // Headings may be written in capitals throughout.
      if (block.kind === 'heading' || block.text === block.text.toUpperCase()) continue;
      for (const { index, 0: acronym } of block.text.matchAll(acronyms)) {
        if (known.has(acronym) || told.has(acronym)) continue;
        if (isSetInCapitals(block.text, index, acronym) || isUnit(block.text, index)) continue;
        told.add(acronym);
        const places = Array.from(text.matchAll(new RegExp(acronym, 'g')), ({ index }) => index);
        if (places.filter((at) => isWhole(text, at, acronym)).length < 2) continue;
        if (isStressed(text, acronym) || isExplained(text, acronym, places)) continue;
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

/** Three to six capitals; "mm", "kW", "TEU’s", and parts of codes and of addresses, as HS-8504 and SAM.gov, are none. */
const acronyms = /(?<![\p{L}\p{N}$€£¥&/.-])[A-Z]{3,6}(?![\p{L}\p{N}&/]|-\d|\.\p{Ll})/gu;

/** Numbers of Rome, and names in capitals throughout, as of ships. */
function isSetInCapitals(text: string, index: number, word: string): boolean {
  const isBeside =
    /\p{Lu}{3,}[ -]$/u.test(text.slice(0, index)) ||
    /^[ -]\p{Lu}{3,}/u.test(text.slice(index + word.length));
  return isBeside || /^[IVX]+$/.test(word);
}

/** A word in capitals that stands in small letters elsewhere is meant to be loud. */
function isStressed(text: string, word: string): boolean {
  const small = word.toLowerCase();
  return text.includes(small) && new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(text);
}

/** A unit stands behind its number, as "24,000 TEU". */
function isUnit(text: string, index: number): boolean {
  return /\d(?: (?:thousand|million|billion))? $/.test(text.slice(0, index));
}

function isWhole(text: string, at: number, { length }: string): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + length)];
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
}

/**
 * Its long form stands before it, or behind it, in brackets or after a comma, or it is said what it stands for. Only
 * the text beside it is looked at: to look for such forms in all of it is dear.
 */
function isExplained(text: string, acronym: string, places: readonly number[]): boolean {
  const isBeside = places.some((at) => {
    const before = text.slice(Math.max(0, at - longest), at);
    const after = text.slice(at + acronym.length);
    return (
      explanations.some(([left, right]) => right.test(after) && left.test(before)) ||
      // A cell or an entry of its own, with the long form beside it.
      ((at === 0 || text[at - 1] === '\n') && /^\s*(?:[:,–—-]|$)/m.test(after))
    );
  });
  return isBeside || hasLongForm(text, acronym);
}

const anything = /^/;

/** What stands before an acronym and behind it where it is explained. */
const explanations: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/\p{L}[^()\n]{2,80}\((?:[^()\n]{0,40}[\s,;“"])?$/u, /^[”"s]?[,;)]/],
  [anything, /^[”"]?\s?\(\p{L}[^()\n]{5,}\)/u],
  [anything, /^,? (?:or|for|short for|stands for|which stands|means|is short)\b/],
  [/(?:called|known as|short|abbreviated)[^.\n]{0,20}$/, anything],
];

/** Characters, more than an explanation before an acronym can have. */
const longest = 300;

/** Words whose first letters are the acronym, as "twenty-foot equivalent unit". */
function hasLongForm(text: string, acronym: string): boolean {
  const between = String.raw`[\p{L}\p{M}’'-]*[\s-]+(?:(?:of|and|the|for|in|on|to|de|der|die|und)\s+)*`;
  const letters = [...acronym].map(RegExp.escape).join(between);
  return new RegExp(`(?<!\\p{L})${letters}[\\p{L}\\p{M}]+`, 'iu').test(text);
}

/**
 * What newspapers print without its long form, which fewer readers know: names of companies, offices and leagues,
 * techniques, terms of trade (Incoterms 2020, International Chamber of Commerce), and codes of currencies.
 */
const knownAcronyms: readonly string[] = [
  ...wordsOf(`ABBA ABC AIDS AND API ASCII ATM BBC BMW BYD CBS CCTV CDU CEO CFO CIA CNN COO COSCO COVID CSS
    CSU CSV CTRL DHL DIN DIY DNA DNS DSV EBIT EBITDA ETA ETD EZB FAQ FBI FDP FIFA GCHQ GDP GDPR
    GMBH GMT GPS HIV HMM HSBC HTML HTTP HTTPS IBM IKEA IMF IPO ISO JPEG JSON KGB KLM KPMG LED
    LGBT LPG MBA MSC NASA NATO NBC NGO NHS NYSE OECD OPEC ONE PDF PIN PNG RAF RAM REM RNA ROM
    RSS SAP SEO SIM SMS SNCF SOS SPD SQL TSMC UBS UEFA UFO UNESCO UNHCR UNICEF UPS URL USA USB
    USDA USSR UTC VAT VIP VPN WHO WTO XML YAML README`),
  ...wordsOf('ARD BIP BRD DDR DGB IWF LKW PKW TÜV USW ZDF'),
  ...wordsOf('BCE FMI IVA OCDE OMC OMS ONG ONU OTAN PIB PME RATP TGV TVA UE'),
  ...wordsOf('CFR CIF CIP CPT DAP DDP DPU EXW FAS FCA FOB'),
  ...Intl.supportedValuesOf('currency'),
];

function wordsOf(list: string): string[] {
  return list.split(/\s+/);
}
