import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { change, changeStory, comesOrGoes, pickStory } from './editFiles.ts';
import {
  chart,
  drawing,
  figures,
  map,
  picture,
  plan,
  storyOf,
} from '../newsrooms/smallNewsroom.ts';

/** A change that someone makes to a project's content or code. */
export interface Edit {
  readonly name: string;
  /** Any whole number; chooses the story, the word and whatever else there is to choose. */
  readonly choice: number;
}

type Apply = (root: string, choice: number, now: Date) => Promise<void>;

/** Every kind of change, by what it is called. */
const kinds: Readonly<Record<string, Apply>> = {
  'add a story': async (root, choice, now) => {
    const id = `2026/02/new-${choice}`;
    await writeFile(join(root, `content/stories/${id}.mdx`), storyOf(choice, now));
  },
  'add a story with code': async (root, choice, now) => {
    const text = storyOf(choice, now, `It is {${choice} + 1} wagons long.`);
    await writeFile(join(root, `content/stories/2026/02/code-${choice}.mdx`), text);
  },
  'edit a body': (root, choice) =>
    changeStory(root, choice, (text) => `${text}\nAnd ${choice} wagons more.\n`),
  'edit a headline': (root, choice) =>
    changeStory(root, choice, (text) =>
      text.replace(/^headline: .*$/m, `headline: Train ${choice}`),
    ),
  'change a topic': (root, choice) =>
    changeStory(root, choice, (text) =>
      text.replace(/^topics: .*$/m, choice % 2 === 0 ? 'topics: [rail]' : 'topics: [rail, ports]'),
    ),
  'rename a story': async (root, choice) => {
    const path = await pickStory(root, choice);
    if (path) await rename(path, path.replace(/\.mdx$/, `-${choice % 7}.mdx`));
  },
  'move a story and keep its old address': async (root, choice) => {
    const path = await pickStory(root, choice);
    if (path === undefined) return;
    const text = await readFile(path, 'utf8');
    if (!text.includes('formerly')) {
      await writeFile(path, text.replace('---\n', `---\nformerly: [/old/${choice}/]\n`));
    }
  },
  'date something ahead, move it or call it off': async (root, choice, now) => {
    const day = new Date(now.getTime() + (choice % 5) * 24 * 60 * 60 * 1000).toISOString();
    const date = choice % 2 === 0 ? day.slice(0, 10) : day;
    const off = choice % 3 === 0 ? ', withdrawn: { date: 2026-02-02, reason: Snow. }' : '';
    await writeFile(
      join(root, 'content/calendar.yaml'),
      `- { id: train, name: Train ${choice} goes, date: ${date}, topics: [rail], countries: [CN], source: The yard, asOf: 2026-02-02${off} }\n`,
    );
  },
  'delete a story': async (root, choice) => {
    const path = await pickStory(root, choice);
    if (path) await rm(path);
  },
  'draft on or off': (root, choice) =>
    changeStory(root, choice, (text) =>
      text.includes('draft: true')
        ? text.replace('draft: true\n', '')
        : text.replace('---\n', '---\ndraft: true\n'),
    ),
  'schedule a story': (root, choice, now) =>
    changeStory(root, choice, (text) => {
      const due = new Date(now.getTime() + (choice % 72) * 60 * 60 * 1000).toISOString();
      return text.replace(/^published: .*$/m, `published: ${due}`);
    }),
  'correct a story': (root, choice) =>
    changeStory(root, choice, (text) =>
      text
        .replace('---\n', `---\ncorrections: [{ date: 2026-02-02, text: It was ${choice}. }]\n`)
        .replace(/(corrections: .*\n)([\s\S]*?)corrections: .*\n/, '$1$2'),
    ),
  'part of a series or not': (root, choice) =>
    changeStory(root, choice, (text) =>
      text.includes('series: trains')
        ? text.replace('series: trains\n', '')
        : text.replace('---\n', '---\nseries: trains\n'),
    ),
  'translation of another story or not': (root, choice) =>
    changeStory(root, choice, (text) =>
      text.includes('translationOf')
        ? text.replace(/language: de\ntranslationOf: .*\n/, '')
        : text.replace(
            '---\n',
            `---\nlanguage: de\ntranslationOf: 2026/02/story-${1 + ((choice + 1) % 4)}\n`,
          ),
    ),
  'take a story back or not': (root, choice) =>
    changeStory(root, choice, (text) =>
      text.includes('withdrawn:')
        ? text.replace(/withdrawn: .*\n/, '')
        : text.replace('---\n', '---\nwithdrawn: { date: 2026-02-03, reason: It was wrong. }\n'),
    ),
  'a page of its own comes, changes or goes': (root, choice) =>
    comesOrGoes(
      join(root, `content/pages/house/page-${choice % 3}.mdx`),
      choice % 4 > 0 &&
        `---\ntitle: Page ${choice}\ndescription: What there is.\n---\n\nIt has ${choice} words.\n`,
    ),
  'a file of its own comes, changes or goes': (root, choice) =>
    comesOrGoes(join(root, `content/files/notes/${choice % 3}.txt`), choice % 4 > 0 && `${choice}`),
  'kinds of its own or not': (root, choice) =>
    change(
      root,
      'content/publication.yaml',
      /(?:kinds: .*\n)?$/,
      choice % 3 === 0
        ? ''
        : `kinds: [{ id: report }, { id: brief, name: Short ${choice}, plural: Shorts }, { id: explainer }, { id: analysis }, { id: talk, name: Talk, plural: Talks, like: ${choice % 2 === 0 ? 'brief' : 'analysis'} }]\n`,
    ),
  'edit the front page': async (root, choice, now) => {
    const until = new Date(now.getTime() + (choice % 72) * 60 * 60 * 1000).toISOString();
    const figure = `{ label: Trains, value: '${choice}', source: The yard, asOf: 2026-02-04, every: day }`;
    await writeFile(
      join(root, 'content/front.yaml'),
      `breaking: { text: Train ${choice} waits, until: ${until} }\nfigures: [${figure}]\n`,
    );
  },
  'rename a series': (root, choice) =>
    change(root, 'content/series.yaml', /name: \w+/, `name: Trains${choice}`),
  'edit a watch': (root, choice) =>
    change(
      root,
      'content/watches.yaml',
      /(?<=name: Wagons, query: )[^}]*(?= \})/,
      choice % 2 === 0 ? 'wagons more' : `wagon ${choice % 5}`,
    ),
  'a watch comes or goes': (root, choice) =>
    change(
      root,
      'content/watches.yaml',
      /(?:- \{ id: more, .*\n)?$/,
      choice % 2 === 0 ? '' : `- { id: more, name: More, query: train ${choice % 5} }\n`,
    ),
  'a place has another name, or rails': (root, choice) =>
    change(
      root,
      'content/places.yaml',
      /(?<=id: yard, )name: .*(?= \})/,
      `name: Yard ${choice % 5}, kind: station, country: CN, position: [43.8, 87.6]${choice % 2 === 0 ? ', gauge: 1435' : ''}`,
    ),
  'rename a topic': (root, choice) =>
    change(root, 'content/topics.yaml', /name: Rail.*/, `name: Rail ${choice}`),
  'rename an author': (root, choice) =>
    change(root, 'content/authors.yaml', /name: Night.*/, `name: Night ${choice}`),
  'add a section': (root, choice) =>
    change(
      root,
      'content/sections.yaml',
      /$/,
      `- { id: section-${choice}, name: Section ${choice}, description: New. }\n`,
    ),
  'rename the publication': (root, choice) =>
    change(root, 'content/publication.yaml', /^name: .*$/m, `name: Siding ${choice}`),
  'replace a picture': async (root, choice) => {
    await writeFile(join(root, 'content/stories/2026/02/picture.png'), await picture(choice));
  },
  'change the figures of a chart': (root, choice) =>
    writeFile(
      join(root, 'content', choice % 2 === 0 ? 'data' : 'stories/2026/02', 'figures.csv'),
      figures(choice),
    ),
  'change a drawing, at times by a mistake': (root, choice) =>
    writeFile(
      join(root, 'content/stories/2026/02/plan.svg'),
      choice % 5 === 0 ? drawing(choice).replace('class="line"', 'fill="red"') : drawing(choice),
    ),
  'a text shows one more chart, drawing or map, at times beside code': (root, choice) =>
    changeStory(root, choice, (text) => {
      const tag = [chart('./figures.csv'), chart('data/figures.csv'), plan, map][choice % 4] ?? map;
      return `${text}\n${tag}\n${choice % 3 === 0 ? `\nIt has {${choice} + 1} wagons.\n` : ''}`;
    }),
  'edit a component': (root, choice) =>
    change(
      root,
      'src/components/ReadNext.astro',
      /(?<=words\('story\.readNext'\)\})[^<]*(?=<)/,
      ` ${choice}`,
    ),
  'edit a feed': (root, choice) =>
    change(root, 'src/feeds/siteFeeds.ts', /(?<=words\('feed\.none'\)\})[^`]*(?=`)/, ` ${choice}`),
  'change how stories are read': (root, choice) =>
    change(root, 'src/content/stories/readingTime.ts', /\/ \d+ \+/, `/ ${1 + (choice % 300)} +`),
  'add a field to the schema': (root, choice) =>
    change(
      root,
      'src/content/stories/frontmatter.ts',
      /\.strictObject\(\{/,
      `.strictObject({\n      extra${choice}: z.string().default('x').meta({ form: 'a word' }),`,
    ),
  'change how pictures are made': (root, choice) =>
    change(root, 'src/media/makeImage.ts', /effort: \d/, `effort: ${choice % 5}`),
  'add a public file': async (root, choice) => {
    await writeFile(join(root, `public/note-${choice % 3}.txt`), String(choice));
  },
  'add a public file below a story': async (root, choice) => {
    const folder = join(root, `public/stories/2026/02/story-${1 + (choice % 4)}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'figures.csv'), String(choice));
  },
  'remove a public file': (root, choice) =>
    rm(join(root, `public/note-${choice % 3}.txt`), { force: true }),
};

/** Any edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  name: fc.constantFrom(...Object.keys(kinds)),
  choice: fc.nat(9999),
});

/** Makes an edit in a project. What cannot be edited, such as a story where there is none, stays. */
export async function makeEdit(root: string, { name, choice }: Edit, now: Date): Promise<void> {
  await kinds[name]?.(root, choice, now);
}
