import { z } from 'astro/zod';
import { byItsName, type Ids, suggest } from '../../base/problems/nearest.ts';
import type { Fault } from '../../base/problems/problem.ts';
import { prose, refuse, refusingTwins, slugId } from './fields.ts';

/** The kinds of story that we know how to treat; the first is what a story is when it says nothing. */
export const storyKinds = ['report', 'brief', 'explainer', 'analysis'] as const;
export type StoryKind = (typeof storyKinds)[number];

const ownKind = z
  .strictObject({
    id: slugId.meta({ form: 'an id of small letters, digits and hyphens, like interview' }),
    name: prose(40)
      .optional()
      .meta({
        form: 'what one story of the kind is called, like Interview',
        otherNames: ['title'],
      }),
    plural: prose(40)
      .optional()
      .meta({ form: 'what their list and its feeds are called, like Interviews' }),
    description: prose(400).optional().meta({ form: 'a sentence' }),
    like: z
      .enum(storyKinds)
      .optional()
      .meta({ form: `the kind as which it is treated, one of ${storyKinds.join(', ')}` }),
  })
  .check(({ value, issues }) => {
    const missing = (['name', 'plural', 'like'] as const).filter(
      (field) => value[field] === undefined,
    );
    if (missing.length === 0 || isStoryKind(value.id)) return;
    const remedy = `Add what is missing; only ${storyKinds.join(', ')} can do without.`;
    refuse(issues, `lacks ${missing.join(' and ')}.`, remedy);
  })
  .meta({ form: 'an id, a name, a plural, "like:" and, where wanted, a description' });

/** The kinds of a newsroom, in their order; a story that names none is of the first. */
export const ownKinds = z
  .array(ownKind)
  .min(1)
  .check(refusingTwins('is the id of a kind above.', 'Give this one another id, or remove it.'));

/** A kind of story that a newsroom has. */
export interface Kind extends Omit<z.output<typeof ownKind>, 'like'> {
  /** How it is treated on pages, in lists and by the rules of the desk. */
  readonly like: StoryKind;
}

/** The kinds of story that a newsroom has, in their order: its own, or else ours. */
export function kindsOf({
  kinds,
}: {
  readonly kinds?: z.output<typeof ownKinds> | undefined;
}): readonly Kind[] {
  if (kinds === undefined) return storyKinds.map((id) => ({ id, like: id }));
  return kinds.map((kind) => ({
    ...kind,
    like: kind.like ?? (isStoryKind(kind.id) ? kind.id : storyKinds[0]),
  }));
}

/** The kind of a story: the one that it names, else the first. */
export function kindOf(kinds: readonly Kind[], named: string | undefined): Kind {
  return (
    kinds.find(({ id }) => id === named) ??
    kinds[0] ?? { id: named ?? storyKinds[0], like: storyKinds[0] }
  );
}

/**
 * What is wrong with the kind that a story or a watch names, where the newsroom has no such kind.
 * @param known undefined where the kinds could not be read, and so none is judged.
 */
export function faultOfKind(named: string | undefined, known: Ids | undefined): Fault | undefined {
  if (named === undefined || known === undefined || known.has(named)) return undefined;
  const ids = [...known.keys()];
  return (
    byItsName(named, 'kind', known) ?? {
      what: `The kind is not one of ${ids.join(', ')}.`,
      remedy: suggest(named, ids),
    }
  );
}

function isStoryKind(id: string): id is StoryKind {
  return storyKinds.some((kind) => kind === id);
}
