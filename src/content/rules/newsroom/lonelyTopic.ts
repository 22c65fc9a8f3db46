import type { NewsroomRule } from '../rule.ts';

export const lonelyTopic: NewsroomRule = {
  name: 'lonely-topic',
  explanation:
    'A topic that one story names leads a reader from that story to itself. Give it to others, or take it away.',
  *lookAtAll({ stories: all, topics, isWhole }) {
    if (!isWhole) return;
    const stories = all.filter(({ frontmatter }) => frontmatter.withdrawn === undefined);
    // The story of a topic; undefined for one of several.
    const only = new Map<string, (typeof stories)[number] | undefined>();
    for (const story of stories) {
      for (const topic of story.frontmatter.topics ?? [])
        only.set(topic, only.has(topic) ? undefined : story);
    }
    for (const [topic, story] of only) {
      if (story === undefined || topics?.has(topic) !== true) continue;
      const index = story.frontmatter.topics?.indexOf(topic) ?? 0;
      yield {
        file: story.file,
        place: story.placeOf(['topics', index]),
        what: 'No other story has this topic: its page leads back to this one.',
        found: topic,
        remedy: 'Give the topic to the stories that it belongs to, or take it from this one.',
      };
    }
  },
};
