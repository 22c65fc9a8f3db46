import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { russian } from './russian.ts';
import type { Tongue } from './tongue.ts';
import { turkish } from './turkish.ts';

/** The languages of the wire; their shares are a hundred together. */
export const tongues: readonly Tongue[] = [
  english,
  german,
  russian,
  turkish,
  arabic,
  chinese,
  japanese,
];
