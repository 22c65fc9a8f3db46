import type { StoryRule } from '../rule.ts';

export const emptyLink: StoryRule = {
  name: 'empty-link',
  explanation:
    'Screen readers list the links of a page: each must say where it leads without the sentence around it.',
  *look({ links }) {
    for (const { text, target, place } of links) {
      // Footnotes and addresses that show themselves are what they are.
      if (target.startsWith('#') || !saysNothing(text)) continue;
      yield {
        place,
        what: 'The words of the link do not say where it leads.',
        found: text,
        remedy: 'Let the link be the words that name what it leads to.',
      };
    }
  },
};

const empty = new Set(
  `here|click here|click|this|that|link|this link|read more|more|learn more|see here|source|page|this page|article
hier|hier klicken|mehr|mehr lesen|link|weiterlesen|diese seite
ici|cliquez ici|lire la suite|en savoir plus|lien
aquí|haga clic aquí|leer más|más|enlace
здесь|тут|подробнее|читать далее|ссылка
这里|点击这里|点击此处|此处|更多|阅读更多
هنا|اضغط هنا|المزيد|اقرأ المزيد`.split(/[|\n]/),
);

function saysNothing(text: string): boolean {
  return empty.has(
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\s]/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}
