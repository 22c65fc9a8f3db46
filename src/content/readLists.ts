import { fieldOf } from '../base/fieldOf.ts';
import { goodFields } from './problems/schemaProblems.ts';
import { type PublicationFields, publicationSchema } from './fields/publication.ts';
import { kindsOf } from './fields/storyKinds.ts';
import { authorSchema, subjectSchema } from './fields/subjects.ts';
import { calendarEventSchema, calendarFile } from './fields/calendar.ts';
import { readFront } from './reading/readFront.ts';
import { readLetters } from './reading/readLetters.ts';
import { readList, readListIfThere } from './reading/readList.ts';
import { readPlaces } from './reading/readPlaces.ts';
import { readPolicy } from './reading/readPolicy.ts';
import { readYamlIfThere } from './reading/readYamlFile.ts';
import { styleSchema } from './fields/style.ts';
import { synonymsSchema } from './fields/synonyms.ts';
import { readWatches } from './reading/readWatches.ts';
import { readWords } from './reading/readWords.ts';
import { readPublication } from './reading/readPublication.ts';
import { readTheme } from './theme/readTheme.ts';
import type { Ids } from '../base/problems/nearest.ts';

/**
 * Reads what a newsroom has beside its stories, pages and pictures: its settings, lists, letters and theme.
 * @param contentDir absolute path of its folder.
 * @returns each as it was read, with its own problems; and of the publication what is good by itself.
 */
export function readLists(contentDir: string, now: Date) {
  const publication = readPublication(contentDir);
  const settings = goodFields(publicationSchema.partial(), publication.document?.value) ?? {};
  const kinds = knownKinds(settings, publication.document?.value);
  const sections = readList(contentDir, 'sections.yaml', subjectSchema);
  const topics = readList(contentDir, 'topics.yaml', subjectSchema);
  return {
    settings,
    kinds,
    publication,
    sections,
    topics,
    authors: readList(contentDir, 'authors.yaml', authorSchema),
    series: readListIfThere(contentDir, 'series.yaml', subjectSchema),
    watches: readWatches(
      contentDir,
      { sections: sections.ids, topics: topics.ids, kinds },
      settings.language,
    ),
    places: readPlaces(contentDir, topics.ids, settings.language),
    synonyms: readYamlIfThere(contentDir, 'synonyms.yaml', synonymsSchema),
    style: readYamlIfThere(contentDir, 'style.yaml', styleSchema),
    words: readWords(contentDir),
    policy: readPolicy(contentDir, now),
    front: readFront(contentDir, settings.timeZone),
    calendar: readListIfThere(contentDir, calendarFile, calendarEventSchema(settings)),
    letters: readLetters(contentDir),
    theme: readTheme(contentDir),
  };
}

/** The ids of the kinds that a story may name; undefined where they could not be read, and so none is judged. */
function knownKinds(settings: PublicationFields, value: unknown): Ids | undefined {
  const isUnread = settings.kinds === undefined && fieldOf(value, 'kinds') !== undefined;
  return value === undefined || isUnread
    ? undefined
    : new Map(kindsOf(settings).map(({ id, name }) => [id, name]));
}
