import type { NewsroomRule } from '../rule.ts';
import { shownPictures } from './shownPictures.ts';

export const undrawnPart: NewsroomRule = {
  name: 'undrawn-part',
  explanation:
    'A drawing in SVG is published without the HTML that Mermaid and others write words in, and without pictures that lie elsewhere: readers would not see them.',
  *lookAtAll({ stories, imageOf }) {
    for (const story of stories) {
      for (const { src, place } of shownPictures(story)) {
        const undrawn = imageOf(story, src)?.undrawn;
        if (undrawn === undefined) continue;
        yield {
          file: story.file,
          place: place(),
          what: `A part of the drawing is HTML, or lies elsewhere, and is not shown: "${undrawn}".`,
          found: src,
          remedy:
            'Save it with its words as text of SVG (in Mermaid: htmlLabels: false) and its pictures embedded, or as PNG.',
        };
      }
    }
  },
};
