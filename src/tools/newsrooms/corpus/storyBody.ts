import type { Random } from '../random.ts';
import { between, oneOf } from './draw.ts';
import type { StoryPlan } from './plans.ts';
import { figure, heading, longestSentence, sentence, type Writer } from './sentences.ts';
import { words } from './words.ts';

/** A part of a body: Markdown as it is, or a house component around Markdown. */
export type BodyPart = string | ComponentPart;

/** A house component of a story. */
export interface ComponentPart {
  readonly component: 'KeyFacts' | 'PullQuote' | 'Note' | 'Figure';
  readonly attributes: Readonly<Record<string, string>>;
  /** Markdown; none in a figure. */
  readonly content: string | undefined;
}

/**
 * Writes the body of a story: 250 to 4,000 characters of Markdown, with headings in long ones, and now
 * and then a table, a footnote and links to older stories.
 * @param older stories that it may link to.
 */
export function storyBody(
  writer: Writer,
  plan: StoryPlan,
  older: readonly StoryPlan[],
): readonly BodyPart[] {
  const { random } = writer;
  const target = lengthFor(random, plan.kind);
  const extras = extrasOf(writer, plan, target);
  let left = target - extras.reduce((sum, part) => sum + lengthOf(part), 0);
  const paragraphs: string[] = [];
  while (left > 0 || paragraphs.length === 0) {
    const made = paragraph(writer, Math.min(left, between(random, 200, 600)), older);
    const isLong = target > 2_200 && paragraphs.length % 3 === 2;
    const part = isLong ? `## ${heading(writer)}\n\n${made}` : made;
    paragraphs.push(part);
    left -= part.length + 2;
  }
  const [first = '', ...rest] = paragraphs;
  const cut = Math.ceil(rest.length / 2);
  return [first, ...rest.slice(0, cut), ...extras, ...rest.slice(cut)];
}

/** How many characters a part has, without the tags of a component. */
export function lengthOf(part: BodyPart): number {
  return typeof part === 'string' ? part.length : (part.content ?? '').length;
}

/** In characters; a sentence or two may come on top. */
function lengthFor(random: Random, kind: StoryPlan['kind']): number {
  if (kind === 'brief') return between(random, 260, 700);
  if (kind === 'report') return between(random, 600, 2_600);
  return between(random, 1_800, 3_500);
}

function paragraph(writer: Writer, length: number, older: readonly StoryPlan[]): string {
  const { random } = writer;
  const sentences: string[] = [];
  let left = length;
  do {
    const made = sentence(writer);
    sentences.push(made);
    left -= made.length + 1;
  } while (left > longestSentence / 2);
  const linked = random() < 0.15 && older.length > 0 ? oneOf(random, older) : undefined;
  if (linked) {
    sentences.push(`An [earlier story](/stories/${linked.id}/) has more on ${linked.cast.goods}.`);
  }
  return sentences.join(' ');
}

function extrasOf(writer: Writer, plan: StoryPlan, target: number): BodyPart[] {
  const { random } = writer;
  const isLong = target > 1_500;
  return [
    ...(isLong && random() < 0.12 ? [table(random)] : []),
    ...(isLong && random() < 0.12 ? [footnote(writer)] : []),
    ...(plan.hasComponent ? [component(writer, plan)] : []),
  ];
}

function table(random: Random): string {
  const rows = Array.from(
    { length: between(random, 3, 6) },
    () => `| ${oneOf(random, words.goods)} | ${figure(random)} |`,
  );
  return ['| Goods | Tonnes |', '| --- | ---: |', ...rows].join('\n');
}

function footnote(writer: Writer): string {
  return `${sentence(writer)}[^1]\n\n[^1]: Counted by a program, and by nobody else.`;
}

function component(writer: Writer, plan: StoryPlan): ComponentPart {
  const { random, cast } = writer;
  if (plan.hasImage)
    return { component: 'Figure', attributes: pictureOf(plan), content: undefined };
  return oneOf<() => ComponentPart>(random, [
    () => ({
      component: 'KeyFacts',
      attributes: { title: 'At a glance' },
      content: Array.from(
        { length: between(random, 2, 4) },
        () => `- **${oneOf(random, words.matters)}** ${figure(random)}`,
      ).join('\n'),
    }),
    () => ({
      component: 'PullQuote',
      attributes: random() < 0.5 ? { cite: cast.person } : {},
      content: sentence(writer),
    }),
    () => ({
      component: 'Note',
      attributes: { title: 'A made-up note' },
      content: sentence(writer),
    }),
  ])();
}

/** What is said of a story's picture, in a figure and in frontmatter. */
export function pictureOf({ nth }: StoryPlan) {
  return {
    src: `./picture-${nth}.jpg`,
    alt: 'A blur of colours that shows nothing',
    credit: 'A program',
    caption: 'Made for measuring.',
  };
}
