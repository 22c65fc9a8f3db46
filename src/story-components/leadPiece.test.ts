import { expect, test } from 'vitest';
import type { Piece } from '../content/body/bodyShape.ts';
import { leadPiece } from './leadPiece.ts';

function piece(component: Piece<string>['component'], image?: string): Piece<string> {
  return { component, attributes: {}, image, children: [] };
}

test('a drawing stands for a picture, else the key facts do', () => {
  const facts = piece('KeyFacts');
  const drawing = piece('Figure', './line.svg');
  expect(leadPiece(['<p>Text</p>', facts, drawing, piece('Figure', './other.svg')], false)).toBe(
    drawing,
  );
  const chart = piece('Chart');
  expect(leadPiece([facts, chart, drawing], false)).toBe(chart);
  const inline = piece('Drawing');
  expect(leadPiece([facts, inline, chart], false)).toBe(inline);
  expect(leadPiece(['<p>Text</p>', piece('Note'), facts], false)).toBe(facts);
  expect(leadPiece(['<p>Text</p>', piece('Note'), piece('Figure')], false)).toBeUndefined();
});

test('of a text with code stands what no code can change', () => {
  const [facts, figure, map] = [piece('KeyFacts'), piece('Figure', './a.svg'), piece('RouteMap')];
  expect(leadPiece([facts, figure, map, piece('Chart')], true)).toBe(map);
  expect(leadPiece([facts, figure], true)).toBeUndefined();
});
