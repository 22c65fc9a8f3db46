import type { StoryRule } from '../rule.ts';

export const mixedUnits: StoryRule = {
  name: 'mixed-units',
  explanation:
    'Who compares two figures of a story takes them to be of one unit. A second unit stands in brackets behind the first, or not at all. Written for English.',
  *look({ blocks, language }) {
    if (!language.startsWith('en')) return;
    for (const [usual, other, names] of pairs) {
      if (!blocks.some(({ text }) => usual.test(text))) continue;
      for (const { text, placeAt } of blocks) {
        const { index, 0: found = '' } = other.exec(text) ?? {};
        if (index === undefined) continue;
        yield {
          place: placeAt(index),
          what: `The story has ${names}.`,
          found: found.trim(),
          remedy:
            'Convert one into the other, and keep the second in brackets where readers need it.',
        };
        break;
      }
    }
  },
};

const figure = String.raw`(?<![(\d.,])\b\d[\d.,]*(?: (?:thousand|million|billion|trillion))?[\s-]?`;

/** What stands in brackets is the same figure once more. */
function after(units: string): RegExp {
  return new RegExp(`${figure}(?:${units})\\b`, 'i');
}

const pairs: readonly (readonly [usual: RegExp, other: RegExp, names: string])[] = [
  [after('tonnes?|metric tons?'), after('(?:short |long )?tons?'), 'tonnes and tons'],
  [after('km|kilomet(?:re|er)s?'), after('miles?'), 'kilometres and miles'],
  [
    after('kg|kilograms?|kilos?'),
    after('lbs?|pounds?(?= (?:of|each|per))'),
    'kilograms and pounds',
  ],
  [after('°C|degrees Celsius'), after('°F|degrees Fahrenheit'), 'Celsius and Fahrenheit'],
  [after('lit(?:re|er)s?'), after('gallons?'), 'litres and gallons'],
  [after('barrels?'), after('tonnes? of (?:crude|oil)'), 'barrels and tonnes of oil'],
];
