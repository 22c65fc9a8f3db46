import { stringify } from 'yaml';
import { type Random, randomFrom } from '../random.ts';
import { oneOf } from './draw.ts';
import { offset } from './lists.ts';
import type { Names } from './names.ts';
import type { StoryPlan } from './plans.ts';
import { sentence } from './sentences.ts';
import { type BodyPart, type ComponentPart, pictureOf, storyBody } from './storyBody.ts';

/** A story as it is written, before it is put into a file of one form or another. */
export interface WrittenStory {
  readonly plan: StoryPlan;
  /** As storySchema.ts names them, ready for YAML. */
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly body: readonly BodyPart[];
}

/** Writes the story that a plan asks for; the same for the same seed, plan and older stories. */
export function writeStory(
  plan: StoryPlan,
  plans: readonly StoryPlan[],
  seed: number,
  names: Names,
): WrittenStory {
  const random = randomFrom((seed + 1) * 7_000_003 + plan.nth);
  const older = plans.slice(Math.max(0, plan.nth - 500), plan.nth).filter(mayBeLinkedTo);
  const writer = { random, names, cast: plan.cast };
  const standfirst = `${sentence(writer)} Made up by a program.`;
  const frontmatter = {
    headline: plan.headline,
    standfirst,
    section: plan.section,
    kind: plan.kind,
    published: localTime(plan.published),
    authors: [plan.author],
    topics: plan.topics,
    countries: plan.countries,
    ...(plan.hasImage && { image: pictureOf(plan) }),
    ...(random() < 0.05 && older.length > 0 && { readNext: chosenNext(random, older) }),
  };
  return { plan, frontmatter, body: storyBody(writer, plan, older) };
}

/** Every tenth story is linked to by none, so that an editor may delete it. */
export function mayBeLinkedTo({ nth }: Pick<StoryPlan, 'nth'>): boolean {
  return nth % 10 !== 9;
}

/** The file of a story as a newsroom writes it, in MDX. */
export function mdxFile({ frontmatter, body }: WrittenStory): string {
  return `---\n${stringify(frontmatter)}---\n\n${body.map(asMdx).join('\n\n')}\n`;
}

/** A moment as frontmatter has it, with the offset of the corpus' zone. */
export function localTime(moment: Date): string {
  const local = new Date(moment.getTime() + offset.milliseconds);
  return local.toISOString().slice(0, 19) + offset.text;
}

function chosenNext(random: Random, older: readonly StoryPlan[]): string[] {
  return [...new Set([oneOf(random, older).id, oneOf(random, older).id])];
}

function asMdx(part: BodyPart): string {
  if (typeof part === 'string') return part;
  const opening = [part.component, ...attributesOf(part)].join(' ');
  if (part.content === undefined) return `<${opening} />`;
  return `<${opening}>\n\n${part.content}\n\n</${part.component}>`;
}

function attributesOf({ attributes }: ComponentPart): string[] {
  return Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
}
