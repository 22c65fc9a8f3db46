/** A custom property that the look of a site is set by. */
export interface ThemeToken {
  readonly kind: 'colour' | 'typeface' | 'measure';
  /** What it decides, for the guide of newsrooms. */
  readonly meaning: string;
}

/** Every token that a theme may set, by its name in CSS. What a page is drawn by is in `src/styles/tokens.css`. */
export const themeTokens: Readonly<Record<`--${string}`, ThemeToken>> = {
  '--paper': { kind: 'colour', meaning: 'the page' },
  '--tint': { kind: 'colour', meaning: 'notes, key facts and whatever stands out from the page' },
  '--ink': { kind: 'colour', meaning: 'text, and the rules that part a page' },
  '--muted': {
    kind: 'colour',
    meaning: 'what is less than the text: times, captions, standfirsts',
  },
  '--rule': { kind: 'colour', meaning: 'the thin rules between the lines of a list' },
  '--marked': { kind: 'colour', meaning: 'behind the words that a search found' },
  '--signal': {
    kind: 'colour',
    meaning: 'kickers, the line below links, what is under the pointer',
  },
  '--serif': { kind: 'typeface', meaning: 'text and headlines' },
  '--sans': { kind: 'typeface', meaning: 'the masthead’s links, kickers, times, captions' },
  '--measure': { kind: 'measure', meaning: 'how long a line of text is at the most' },
  '--page': { kind: 'measure', meaning: 'how wide a page is at the most' },
  '--gutter': { kind: 'measure', meaning: 'the margin at the sides of the page' },
  '--step-small': { kind: 'measure', meaning: 'the size of captions and labels' },
  '--step-0': { kind: 'measure', meaning: 'the size of text' },
  '--step-1': { kind: 'measure', meaning: 'the size of headlines in lists' },
  '--step-2': { kind: 'measure', meaning: 'the size of headings' },
  '--step-3': { kind: 'measure', meaning: 'the size of larger headlines' },
  '--step-4': { kind: 'measure', meaning: 'the size of the headline of a story' },
  '--space-1': { kind: 'measure', meaning: 'the smallest space' },
  '--space-2': { kind: 'measure', meaning: 'the space between lines of a list' },
  '--space-3': { kind: 'measure', meaning: 'the space between links of the masthead' },
  '--space-4': { kind: 'measure', meaning: 'the space between columns' },
  '--space-5': { kind: 'measure', meaning: 'the space between sections' },
  '--space-6': { kind: 'measure', meaning: 'the largest space' },
  '--rails': {
    kind: 'measure',
    meaning: 'how thick the two pairs of rules in the masthead are; 0 for none',
  },
  '--gauge-narrow': { kind: 'measure', meaning: 'how far the left pair stands apart, a number' },
  '--gauge-broad': { kind: 'measure', meaning: 'how far the right pair stands apart, a number' },
};

/** The names of the tokens of a kind. */
export function tokensOf(kind: ThemeToken['kind']): string[] {
  return Object.entries(themeTokens).flatMap(([name, token]) =>
    token.kind === kind ? [name] : [],
  );
}
