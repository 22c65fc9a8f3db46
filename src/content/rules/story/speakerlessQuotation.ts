import { isAttributed } from '../attribution.ts';
import type { StoryRule } from '../rule.ts';

export const speakerlessQuotation: StoryRule = {
  name: 'speakerless-quotation',
  explanation:
    'A quotation belongs to someone: the paragraph that holds it, or the one before it, names who said or wrote it. Written for English.',
  *look({ blocks, links, language }) {
    if (!language.startsWith('en')) return;
    let before = '';
    for (const { kind, text, within, placeAt } of blocks) {
      if (kind !== 'paragraph' || within.includes('section')) continue;
      const { index, 0: quotation = '' } = quotations.exec(text) ?? {};
      // A pull quote repeats the text, and a quoted block has its line of who said it below.
      const isTold = within.some((name) => ['PullQuote', 'blockquote'].includes(name));
      const isTitle =
        isSetAsTitle(quotation) || links.some(({ text: title }) => isLinked(quotation, title));
      const isSaid = [text, before].some((one) => isAttributed(one, language)) || isNamed(text);
      if (index !== undefined && !isTold && !isTitle && !isSaid) {
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

/** A name stands before it, as in an interview, or behind it after a dash or in brackets. */
function isNamed(text: string): boolean {
  return /^[^.:?!“”‘’]{1,60}:\s|[”’][.,]?\s*(?:[–—-]{1,2}|\()\s*\p{Lu}/u.test(text);
}

function isLinked(quotation: string, link: string): boolean {
  return link !== '' && (link.includes(quotation) || quotation.includes(`“${link}`));
}

/** Headlines and names of works have capitals throughout. */
function isSetAsTitle(quotation: string): boolean {
  const words = quotation.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}
