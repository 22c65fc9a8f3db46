import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { inBatches } from '../../../base/inBatches.ts';
import { countries, newsroomFiles, sections } from '../corpus/lists.ts';
import { subjects } from './subjects.ts';
import type { Wire, WireStory } from './wire.ts';

/** Writes a made-up wire as a newsroom's content folder. */
export async function writeWire({ stories, synonyms }: Wire, folder: string): Promise<void> {
  const lists = {
    ...newsroomFiles,
    'topics.yaml': subjects.map(({ id, name }) => ({ id, name, description: `Made-up: ${name}.` })),
    'synonyms.yaml': synonyms,
  };
  await inBatches(Object.entries(lists), ([path, value]) =>
    writeInto(folder, path, stringify(value)),
  );
  await inBatches(stories, (story) =>
    writeInto(folder, `stories/${story.id}.mdx`, wireFile(story)),
  );
}

/** The file of a story, in MDX. */
export function wireFile(story: WireStory): string {
  const { nth, affair, language, headline, standfirst, published, paragraphs } = story;
  const frontmatter = {
    headline,
    standfirst,
    section: sections[affair.nth % sections.length],
    kind: nth % 3 === 0 ? 'brief' : 'report',
    published: published.toISOString(),
    authors: [`bench-${1 + (nth % 24)}-desk`],
    topics: [affair.subject.id],
    countries: affair.nth % 4 === 0 ? [] : [countries[(affair.nth * 31) % 60]],
    ...(language !== newsroomFiles['publication.yaml'].language && { language }),
  };
  return `---\n${stringify(frontmatter)}---\n\n${paragraphs.map(asMdx).join('\n\n')}\n`;
}

/** A dollar's sign and the like have a meaning in MDX. */
function asMdx(text: string): string {
  return text.replaceAll(/[$*_<>{}[\]`~]/g, '\\$&');
}

async function writeInto(folder: string, path: string, content: string): Promise<void> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, content);
}
