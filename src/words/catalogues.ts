import ar from './catalogues/ar.json' with { type: 'json' };
import de from './catalogues/de.json' with { type: 'json' };
import en from './catalogues/en.json' with { type: 'json' };
import es from './catalogues/es.json' with { type: 'json' };
import fr from './catalogues/fr.json' with { type: 'json' };
import ru from './catalogues/ru.json' with { type: 'json' };
import zhHans from './catalogues/zh-Hans.json' with { type: 'json' };

/** What names a message of the interface. */
export type WordKey = keyof typeof en;

/** Messages in the ICU's MessageFormat. */
export type Catalogue = Readonly<Record<WordKey, string>>;

/** English, whose messages every catalogue has. */
export const english: Catalogue = en;

const catalogues: Readonly<Record<string, Catalogue>> = {
  ar,
  de,
  en,
  es,
  fr,
  ru,
  'zh-Hans': zhHans,
};

/** The languages that the interface has words in: tags of BCP 47, in the order of the alphabet. */
export const wordLanguages = Object.keys(catalogues).toSorted();

/** Every message that the interface has, in the order of its file. */
export const wordKeys = Object.keys(en).filter(isWordKey);

/** Whether a text names a message. */
function isWordKey(text: string): text is WordKey {
  return Object.hasOwn(en, text);
}

/**
 * The catalogue for a language: that of the same language and script.
 * @param tag of BCP 47, as de-AT or zh-CN.
 * @returns undefined where the interface has no words in it.
 */
export function catalogueOf(tag: string): Catalogue | undefined {
  const wanted = new Intl.Locale(tag).maximize();
  const found = wordLanguages.find((known) => {
    const { language, script } = new Intl.Locale(known).maximize();
    return language === wanted.language && script === wanted.script;
  });
  return found === undefined ? undefined : catalogues[found];
}
