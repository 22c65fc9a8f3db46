import type { Style } from '../fields/style.ts';
import type { Finding, StoryRule } from './rule.ts';
import type { StoryText } from './storyText.ts';
import { type Waiver, waiversIn } from './waivers.ts';

/** A finding, and the name of the rule that found it. */
export interface NamedFinding extends Finding {
  readonly rule: string;
}

/** What the rules found in one story, waived or not. */
export interface StoryLook {
  readonly findings: readonly NamedFinding[];
  readonly waivers: readonly Waiver[];
}

/** Lets rules look at a story. */
export function lookAtStory(
  story: StoryText,
  rules: readonly StoryRule[],
  style: Style,
): StoryLook {
  const findings = rules.flatMap(({ name, look }) =>
    [...look(story, style)].map((finding) => ({ ...finding, rule: name })),
  );
  return { findings, waivers: waiversIn(story) };
}
