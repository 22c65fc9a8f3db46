import type { StoryRule } from '../rule.ts';

export const speakerlessQuotation: StoryRule = {
  name: 'speakerless-quotation',
  severity: 'warning',
  explanation:
    'A quotation belongs to someone: the paragraph that holds it, or the one before it, names who said or wrote it. Written for English.',
  *look({ blocks, language }) {
    if (!language.startsWith('en')) return;
    let before = '';
    for (const { kind, text, within, placeAt } of blocks) {
      if (kind !== 'paragraph' || within.includes('section')) continue;
      const { index, 0: quotation = '' } = quotations.exec(text) ?? {};
      // A pull quote repeats the text, and a quoted block has its line of who said it below.
      const isTold = within.some((name) => ['PullQuote', 'blockquote'].includes(name));
      if (index !== undefined && !isTold && ![text, before].some(hasSpeaker)) {
        yield {
          place: placeAt(index),
          what: 'Nobody is said to have spoken these words.',
          found: quotation,
          remedy: 'Name who said or wrote them, in this paragraph.',
        };
      }
      before = text;
    }
  },
};

/** Six words and more in quotation marks; fewer may be a term or a title. */
const quotations = /[“‘](?:[^“”‘\s]+\s+){5,}[^“”]+?[”’](?!\p{L})/u;

function hasSpeaker(text: string): boolean {
  return saying.test(text);
}

const saying =
  /\b(?:accord(?:s|ed|ing)|add(?:s|ed|ing)|admit(?:s|ted)|announce[sd]?|argue[sd]?|ask(?:s|ed)|believe[sd]?|call(?:s|ed)|cite[sd]?|claim(?:s|ed)|comment(?:s|ed)|conclude[sd]?|confirm(?:s|ed)|continue[sd]|declare[sd]?|den(?:y|ies|ied)|describe[sd]?|explain(?:s|ed)|insist(?:s|ed)|note[sd]?|post(?:s|ed)|predict(?:s|ed)|promise[sd]?|put it|quote[sd]?|read(?:s|ing)?|recall(?:s|ed)|repl(?:y|ies|ied)|report(?:s|ed)?|respond(?:s|ed)|said|saw|say(?:s|ing)?|speak(?:s|ing)|spoke|state[sd]?|tell(?:s|ing)?|thinks?|thought|told|tweeted|urge[sd]?|warn(?:s|ed)|word(?:s|ed|ing)|wr(?:ite|ites|iting|ote|itten))\b/i;
