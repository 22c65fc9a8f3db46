import { type Kind, kindOf } from '../content/fields/storyKinds.ts';
import type { Subject } from '../content/fields/subjects.ts';
import type { Watch } from '../content/fields/watches.ts';
import type { Words } from '../words/words.ts';
import { countryName } from '../base/countryName.ts';
import { kindPlural } from './kindNames.ts';

interface Subjects {
  readonly sections: readonly Pick<Subject, 'id' | 'name'>[];
  readonly topics: readonly Pick<Subject, 'id' | 'name'>[];
  readonly kinds: readonly Kind[];
}

/**
 * What a watch searches for, in words: its query, and the names and days that narrow it.
 * @param language the language of country names.
 */
export function whatIsWatched(
  { query, section, topics, countries, kinds, from, to }: Watch,
  subjects: Subjects,
  language: string,
  words: Words,
): string {
  const days = from === undefined && to === undefined ? [] : [`${from ?? ''}–${to ?? ''}`];
  return [
    ...(query === undefined ? [] : [query]),
    ...(section === undefined ? [] : [nameIn(subjects.sections, section)]),
    ...topics.map((id) => nameIn(subjects.topics, id)),
    ...countries.map((code) => countryName(code, language)),
    ...kinds.map((kind) => kindPlural(kindOf(subjects.kinds, kind), words)),
    ...days,
  ].join(' · ');
}

function nameIn(subjects: Subjects['topics'], id: string): string {
  return subjects.find((subject) => subject.id === id)?.name ?? id;
}
