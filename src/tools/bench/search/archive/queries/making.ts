import type { Random } from '../../../../newsrooms/random.ts';
import type { Wire } from '../../../../newsrooms/wire/wire.ts';
import type { KnownWords } from '../words.ts';
import type { Asked } from './query.ts';

/** What queries are made from. */
export interface Source {
  readonly random: Random;
  readonly wire: Wire;
  readonly words: KnownWords;
}

/** Makes one query, or finds that what was drawn makes none. @param nth counts those of its kind. */
export type Making = (source: Source, nth: number) => Omit<Asked, 'kind'> | undefined;
