import { iso31661 } from 'iso-3166/1.js';

/** What the corpus' stories may name: the newsroom's own lists. */
export const sections = ['rail', 'ports', 'markets', 'materials', 'policy'] as const;

/** The bylines of the corpus. */
export const authors = Array.from({ length: 24 }, (_, nth) => `bench-${nth + 1}-desk`);

const subjects =
  'Rail Port Grain Steel Copper Lithium Cotton Coffee Timber Gas Container Air-freight Textile'.split(
    ' ',
  );
const aspects =
  'rates tariffs safety labour standards insurance supply inspections subsidies terminals'.split(
    ' ',
  );

/** The 130 topics; the earlier ones are written about more. */
export const topics = aspects.flatMap((aspect) =>
  subjects.map((subject) => ({
    id: `${subject}-${aspect}`.toLowerCase(),
    name: `${subject.replace('-', ' ')} ${aspect}`,
  })),
);

/** The codes of 170 countries; the earlier ones are written about more. */
export const countries = iso31661.map(({ alpha2 }) => alpha2).slice(0, 170);

/** Where the corpus' newsroom keeps its clock; without summer time, so that its offset is one. */
export const timeZone = 'Asia/Shanghai';

/** What the offset of that zone is written like, and in milliseconds. */
export const offset = { text: '+08:00', milliseconds: 8 * 3_600_000 };

/** The files of the newsroom that are not stories, by path, as what their YAML holds. */
export const newsroomFiles = {
  'publication.yaml': {
    name: 'The Bench',
    tagline: 'Made-up stories for measuring',
    description: 'A corpus that a program made up. Nothing in it is so.',
    url: 'https://bench.example',
    language: 'en-GB',
    timeZone,
    email: 'desk@bench.example',
    comments: 'mail',
  },
  'sections.yaml': sections.map((id) => ({ id, name: id, description: `Made-up ${id} stories.` })),
  'topics.yaml': topics.map(({ id, name }) => ({ id, name, description: `Made-up: ${name}.` })),
  'authors.yaml': authors.map((id) => ({ id, name: `The ${id}`, bio: 'Made up by a program.' })),
} as const;
