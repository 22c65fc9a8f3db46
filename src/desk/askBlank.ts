import { iso31661 } from 'iso-3166/1.js';
import { suggest } from '../base/problems/nearest.ts';
import { SettingsError } from '../base/settings.ts';
import { countryName } from '../base/countryName.ts';
import { countryCodeOf, isCountryCode, likelyCountryCode } from '../content/fields/country.ts';
import type { Asking, Choice } from './asking.ts';
import type { Blank, FilingChoices } from './blankStory.ts';
import { faultOfField } from './faultOfField.ts';

/** Answers that are there before anyone is asked; those of a list may stand behind one another, with commas. */
export type Answers = Readonly<
  Partial<Record<'headline' | 'standfirst' | 'kind' | 'section' | 'language', string | undefined>> &
    Partial<Record<'topics' | 'countries' | 'authors', readonly string[] | undefined>>
>;

/**
 * Asks for what a new story needs and no answer is there for.
 * @param asking undefined where nobody can be asked: then what can wait waits.
 * @throws SettingsError that names all answers that are missing or not taken.
 */
export async function askBlank(
  { kinds, sections, topics, authors, publication }: FilingChoices,
  typed: Answers,
  asking: Asking | undefined,
): Promise<Blank> {
  const country = (written: string): string =>
    countryCodeOf(written, publication.language) ?? written;
  const answers = {
    ...typed,
    kind: typed.kind && valueNamed(typed.kind, kinds),
    section: typed.section && valueNamed(typed.section, sections),
    topics: split(typed.topics, (topic) => valueNamed(topic, topics)),
    authors: split(typed.authors, (author) => valueNamed(author, authors)),
    countries: split(typed.countries, country),
  };
  refuseAll([
    ...['headline', 'standfirst', 'language'].flatMap((name) => faultOfText(name, answers)),
    ...faultOfChoice('kind', answers.kind, kinds),
    ...faultOfChoice('section', answers.section, sections, 'sections.yaml'),
    ...faultOfChoice('topics', answers.topics, topics, 'topics.yaml'),
    ...faultOfChoice('authors', answers.authors, authors, 'authors.yaml'),
    ...faultOfCountries(answers.countries, publication.language),
    ...(asking ? [] : missing(answers)),
  ]);
  const some = async (
    given: readonly string[] | undefined,
    question: string,
    choices: readonly Choice[],
    isNeeded = false,
  ): Promise<readonly string[]> => {
    if (given !== undefined) return given;
    return choices.length === 0 || !asking ? [] : asking.some(question, choices, isNeeded);
  };
  const headline = answers.headline ?? (await asking?.text('Headline', faultIn('headline'))) ?? '';
  const standfirst =
    answers.standfirst ??
    (await asking?.text('Standfirst', faultIn('standfirst'), laterWords)) ??
    laterWords;
  return {
    headline: oneLine(headline),
    standfirst: oneLine(standfirst),
    kind: answers.kind ?? (await asking?.one('Kind', kinds)) ?? kinds[0]?.value,
    section: answers.section ?? (await asking?.one('Section', sections)) ?? '',
    topics: await some(answers.topics, 'Topics', topics),
    countries: await some(answers.countries, 'Countries', countriesIn(publication.language)),
    authors: await some(answers.authors, 'Authors', authors, true),
    language: await languageFor(answers.language, publication.language, asking),
  };
}

/** Stands where the standfirst will; a draft is not public. */
const laterWords = 'The standfirst is still to be written.';

async function languageFor(
  given: string | undefined,
  usual: string,
  asking: Asking | undefined,
): Promise<string | undefined> {
  const language = given ?? (await asking?.text('Language', faultIn('language'), usual));
  return language === usual ? undefined : language;
}

/** Each by its name in a language, and in English too where that differs. */
function countriesIn(language: string): Choice[] {
  return iso31661
    .map(({ alpha2 }) => {
      const names = new Set([language, 'en'].map((each) => countryName(alpha2, each)));
      return { value: alpha2, label: `${[...names].join(', ')} (${alpha2})` };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}

/** What is written for the one choice that was typed by its name; anything else as it is. */
function valueNamed(typed: string, choices: readonly Choice[]): string {
  const plain = (text = ''): string => text.normalize('NFC').trim().toLowerCase();
  if (choices.some(({ value }) => value === typed)) return typed;
  const [named, another] = choices.filter(({ name }) => plain(name) === plain(typed));
  return another === undefined && named !== undefined ? named.value : typed;
}

function split(
  given: readonly string[] | undefined,
  valueOf: (part: string) => string,
): string[] | undefined {
  const parts = given?.flatMap((list) => list.split(',')).map((part) => part.trim());
  return parts && [...new Set(parts.filter(Boolean).map(valueOf))];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function faultIn(field: string): (answer: string) => string | undefined {
  return (answer) => faultOfField([field], answer);
}

function faultOfText(name: string, answers: Answers): string[] {
  const given: unknown = Reflect.get(answers, name);
  const fault =
    typeof given === 'string' ? faultOfField([name], oneLine(given), `--${name}`) : undefined;
  return fault === undefined ? [] : [fault];
}

function faultOfChoice(
  name: string,
  given: string | readonly string[] = [],
  choices: readonly Choice[],
  list?: string,
): string[] {
  const known = choices.map(({ value }) => value);
  return [given]
    .flat()
    .filter((value) => !known.includes(value))
    .map((value) => `--${name}: "${value}" is not known. ${suggest(value, known, list)}`);
}

function faultOfCountries(given: readonly string[] = [], language: string): string[] {
  return given
    .filter((country) => !isCountryCode(country))
    .map((country) => {
      const likely = likelyCountryCode(country, language);
      const remedy =
        likely === undefined
          ? 'Write its code, like KZ, or its name in English or in the language of the newsroom.'
          : `Did you mean ${likely}, ${countryName(likely, 'en')}?`;
      return `--countries: "${country}" is no country. ${remedy}`;
    });
}

/** What a story cannot be without. */
function missing(answers: Answers): string[] {
  return [
    ...(answers.headline === undefined ? ['The headline is missing. Add --headline "…".'] : []),
    ...(answers.section === undefined
      ? ['The section is missing. Add --section with an id of sections.yaml.']
      : []),
    ...(answers.authors === undefined || answers.authors.length === 0
      ? ['The author is missing. Add --authors with ids of authors.yaml.']
      : []),
  ];
}

function refuseAll(faults: readonly string[]): void {
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
}
