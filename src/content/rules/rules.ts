import type { Severity } from '../fields/severity.ts';
import type { NewsroomRule, StoryRule } from './rule.ts';
import { houseStyle } from './story/houseStyle.ts';
import { longParagraph } from './story/longParagraph.ts';
import { longHeadline } from './story/longHeadline.ts';
import { unborneFigure } from './story/unborneFigure.ts';
import { wrongPercentage } from './story/wrongPercentage.ts';
import { wrongTotal } from './story/wrongTotal.ts';
import { wrongWeekday } from './story/wrongWeekday.ts';
import { lonelyTopic } from './newsroom/lonelyTopic.ts';

/** The rules that one story answers, by their names. */
export const storyRules: readonly StoryRule[] = [
  houseStyle,
  longHeadline,
  longParagraph,
  unborneFigure,
  wrongPercentage,
  wrongTotal,
  wrongWeekday,
];

/** Those that take all stories to answer. */
export const newsroomRules: readonly NewsroomRule[] = [lonelyTopic];

/** How severe each is where publication.yaml does not say; `waiver` looks at waivers themselves. */
export const severities: ReadonlyMap<string, Severity> = new Map([
  ...[...storyRules, ...newsroomRules].map(({ name, severity }) => [name, severity] as const),
  ['waiver', 'warning'],
]);

/** Every name that publication.yaml and a waiver may write. */
export const ruleNames: readonly string[] = [...severities.keys()];
