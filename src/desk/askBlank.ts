import { iso31661 } from 'iso-3166/1.js';
import { suggest } from '../base/problems/nearest.ts';
import { SettingsError } from '../base/settings.ts';
import { likelyCountryCode } from '../content/fields/country.ts';
import type { Asking, Choice } from './asking.ts';
import type { Blank, FilingChoices } from './blankStory.ts';
import { faultOfField } from './faultOfField.ts';

/** Answers that are there before anyone is asked; those of a list may stand behind one another, with commas. */
export type Answers = Readonly<
  Partial<Record<'headline' | 'standfirst' | 'kind' | 'section' | 'language', string>> &
    Partial<Record<'topics' | 'countries' | 'authors', readonly string[]>>
>;

/**
 * Asks for what a new story needs and no answer is there for.
 * @param asking undefined where nobody can be asked: then what can wait waits.
 * @throws SettingsError that names all answers that are missing or not taken.
 */
export async function askBlank(
  { kinds, sections, topics, authors, publication }: FilingChoices,
  answers: Answers,
  asking: Asking | undefined,
): Promise<Blank> {
  refuseAll([
    ...['headline', 'standfirst', 'language'].flatMap((name) => faultOfText(name, answers)),
    ...faultOfChoice('kind', answers.kind === undefined ? [] : [answers.kind], kinds),
    ...faultOfChoice(
      'section',
      answers.section === undefined ? [] : [answers.section],
      sections,
      'sections.yaml',
    ),
    ...faultOfChoice('topics', split(answers.topics), topics, 'topics.yaml'),
    ...faultOfChoice('authors', split(answers.authors), authors, 'authors.yaml'),
    ...faultOfCountries(split(answers.countries)),
    ...(asking ? [] : missing(answers)),
  ]);
  const some = async (
    given: readonly string[] | undefined,
    question: string,
    choices: readonly Choice[],
    isNeeded = false,
  ): Promise<readonly string[]> => {
    if (given !== undefined) return split(given);
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
    countries: (await some(answers.countries, 'Countries', countries)).map(codeOf),
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

const names = new Intl.DisplayNames('en', { type: 'region' });
const countries = iso31661
  .map(({ alpha2 }) => ({ value: alpha2, label: `${names.of(alpha2) ?? alpha2} (${alpha2})` }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

/** Of a code or a name, as far as it is known. */
function codeOf(country: string): string {
  return likelyCountryCode(country) ?? country;
}

function split(given: readonly string[] = []): string[] {
  const parts = given.flatMap((list) => list.split(',')).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
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
  given: readonly string[],
  choices: readonly Choice[],
  list?: string,
): string[] {
  const known = choices.map(({ value }) => value);
  return given
    .filter((value) => !known.includes(value))
    .map((value) => `--${name}: "${value}" is not known. ${suggest(value, known, list)}`);
}

function faultOfCountries(given: readonly string[]): string[] {
  return given
    .filter((country) => !countries.some(({ value }) => value === codeOf(country)))
    .map(
      (country) =>
        `--countries: "${country}" is no country. Write its code or its English name, like KZ.`,
    );
}

/** What a story cannot be without. */
function missing(answers: Answers): string[] {
  return [
    ...(answers.headline === undefined ? ['The headline is missing. Add --headline "…".'] : []),
    ...(answers.section === undefined
      ? ['The section is missing. Add --section with an id of sections.yaml.']
      : []),
    ...(split(answers.authors).length === 0
      ? ['The author is missing. Add --authors with ids of authors.yaml.']
      : []),
  ];
}

function refuseAll(faults: readonly string[]): void {
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
}
