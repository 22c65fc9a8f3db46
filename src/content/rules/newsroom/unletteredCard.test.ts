import { expect, test } from 'vitest';
import { newsroomFolder, storyFile, storyText } from '../../../tools/newsrooms/newsroomFolder.ts';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { unletteredCard } from './unletteredCard.ts';

const look = async (headline: string) =>
  lookAtNewsroom(
    unletteredCard,
    await newsroomFolder({ [storyFile]: storyText({ headline: JSON.stringify(headline) }) }),
  );

test.each(['한국에서 열차가 왔다', 'รถไฟมาแล้ว', 'רכבת הגיעה'])('%s', async (headline) => {
  expect(await look(headline)).toEqual([
    `stories/2025/06/first.mdx:2:11 A link to this story is shown without a card: no typeface here has the letters. | ${headline[0] ?? ''}`,
  ]);
});

test.each([
  'A train came',
  'Поезд пришёл',
  'وصل القطار',
  '列车到了',
  '列車が来た',
  'Τρένο 1,5 € – ½',
])('%s has letters', async (headline) => {
  expect(await look(headline)).toEqual([]);
});
