import fc from 'fast-check';
import { parse } from 'css-tree/dist/csstree.esm';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { themeColours } from '../content/theme/themeColours.ts';
import { cardColoursIn } from '../content/theme/themeColours.ts';
import { type Card, cardSize, plainColours } from './card.ts';
import { fillOrder } from './fillOrder.ts';

const card: Card = {
  name: 'Break of Gauge',
  label: 'Rail',
  headline: 'A train came',
  note: '12 June 2025',
  language: 'en-GB',
  direction: 'ltr',
  colours: { paper: '#ffffff', ink: '#000000', muted: '#000000', signal: '#000000' },
};

const pictureOf = (drawn: Card): Promise<Uint8Array> => fillOrder({ card: drawn }, '/nowhere');

/** The box of what is drawn above the rails, in px. */
async function inkOf(changes: Partial<Card>) {
  const area = await sharp(await pictureOf({ ...card, label: '', ...changes }))
    .extract({ left: 0, top: 0, width: cardSize.width, height: 470 })
    .toBuffer();
  const { info } = await sharp(area).trim().toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  return { left, right: left + info.width, width: info.width, height: info.height };
}

test('a card is the same PNG of 1200 × 630 whatever was drawn before', async () => {
  const png = await pictureOf(card);
  await pictureOf({ ...card, headline: 'Grain comes in another train' });
  expect(await pictureOf(card)).toEqual(png);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize });
});

test.each([
  ['en', 'A train came'],
  ['ru', 'Поезд пришёл'],
  ['el', 'Ένα τρένο ήρθε'],
  ['zh-Hans', '列车到了'],
  ['ja', '列車が来た'],
])('a headline in %s starts at the left', async (language, headline) => {
  const { left, width } = await inkOf({ language, headline });
  expect(left).toBeGreaterThan(60);
  expect(left).toBeLessThan(90);
  expect(width).toBeGreaterThan(300);
});

test('Arabic starts at the right, and its letters are joined', async () => {
  const arabic = { language: 'ar', direction: 'rtl' } as const;
  const { right, width } = await inkOf({ ...arabic, headline: 'وصل القطار' });
  expect(right).toBeGreaterThan(1110);
  expect(right).toBeLessThan(1140);
  const parted = [...'وصل القطار'].join('\u200c');
  expect((await inkOf({ ...arabic, headline: parted })).width).toBeGreaterThan(width * 1.1);
});

test('figures and Latin words stand in Arabic as they are read', async () => {
  const drawn = async (headline: string, direction: Card['direction']) =>
    inkOf({ headline, direction, language: 'ar' });
  const alone = await drawn('China-Europe 2025', 'ltr');
  const within = await drawn('China-Europe 2025', 'rtl');
  expect(Math.abs(alone.width - within.width)).toBeLessThan(30);
});

test('headlines of any length and script stand within the card', async () => {
  const headline = fc.string({ unit: 'grapheme', maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(headline, fc.constantFrom('ltr', 'rtl'), async (text, direction) => {
      const png = await pictureOf({ ...card, headline: text, direction });
      const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(data).toHaveLength(cardSize.width * cardSize.height * 3);
    }),
    { numRuns: 20 },
  );
});

test('a headline that no card has room for ends in an ellipsis above the rails', async () => {
  const { right, height } = await inkOf({ headline: 'Containers '.repeat(100) });
  expect(right).toBeLessThan(1140);
  expect(height).toBeLessThan(335);
});

test('the plain colours are those of the site by day', () => {
  const sheet = parse('');
  if (sheet.type !== 'StyleSheet') throw new TypeError('No sheet.');
  expect(cardColoursIn(themeColours(sheet).light)).toEqual(plainColours);
});
