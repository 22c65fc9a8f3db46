import { getPublication, getWords } from '../collections/collections.ts';
import { editionData } from '../content/editionData.ts';
import type { Watch } from '../content/fields/watches.ts';
import { countryName } from './countryName.ts';

/** What a watch searches for, in words: its query, and the names and days that narrow it. */
export async function whatIsWatched(watch: Watch): Promise<string> {
  const words = await getWords();
  const { language } = await getPublication();
  const { sections, topics } = editionData();
  const nameIn = (subjects: typeof topics, id: string) =>
    subjects.find((subject) => subject.id === id)?.name ?? id;
  const { query, section, from, to } = watch;
  const days = from === undefined && to === undefined ? [] : [`${from ?? ''}–${to ?? ''}`];
  return [
    ...(query === undefined ? [] : [query]),
    ...(section === undefined ? [] : [nameIn(sections, section)]),
    ...watch.topics.map((id) => nameIn(topics, id)),
    ...watch.countries.map((code) => countryName(code, language)),
    ...watch.kinds.map((kind) => words(`kinds.${kind}`)),
    ...days,
  ].join(' · ');
}
