/** The kinds of story there are; the first is what a story is when it says nothing. */
export const storyKinds = ['report', 'brief', 'explainer', 'analysis'] as const;
export type StoryKind = (typeof storyKinds)[number];
