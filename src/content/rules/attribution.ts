/** Whether it is known how a language says where something comes from. */
export function canAttribute(language: string): boolean {
  return new Intl.Locale(language).language in words;
}

/**
 * Whether a text says of something where it comes from: that someone said, wrote or reported it, or that it is a
 * proverb or an example.
 * @param language a tag of BCP 47; of languages whose words are not listed, none says so.
 */
export function isAttributed(text: string, language: string): boolean {
  return words[new Intl.Locale(language).language]?.test(text) ?? false;
}

/** Verbs of saying without their endings. */
const verbs = `accord acknowledg add admit admitt advis agre announc appeal argu ask assert assur believ boast call
caution cit claim comment complain conced conclud confess confid confirm continu declar describ disclos emphasi[sz]
estimat exclaim explain forecast insist joke journal mention not object observ offer phras post predict proclaim
promis quip quot radio recall reckon recommend recount remark remember remind repeat report respond reveal rul shout
stress suggest term testif titl tweet underlin urg warn whisper wonder word`;

const otherVerbs = `den(?:y|ies|ied) entitled finds? found (?:had|has|have)\\sit hears? heard knows? learn(?:s|ed|t) puts?\\sit
reads? reading repl(?:y|ies|ied) runs saw says? saying said shows? showed shown speaks? speaking spoken? spoke
stated stating stipulates? sum(?:s|med)\\sup tells? telling thinks? thought told writes? writing written wrote`;

const nouns = `adages? beliefs? captions? clauses? comments? data definitions? estimates? examples? figures
goals? headlines? ideas? instances? messages? missions? mottos? mottoes myths? notions? phrases?
principles? proverbs? purposes? questions? quotes? quotations? remarks? repl(?:y|ies) sayings?
slogans? statements? statistics themes? titles?`;

const english = [
  `(?:${alternatives(verbs)})(?:e|es|ed|s|ing)?`,
  alternatives(otherVerbs),
  alternatives(nouns),
];

function alternatives(list: string): string {
  return list.split(/\s+/).join('|');
}

const words: Readonly<Record<string, RegExp>> = {
  ar: /قال|أعلن|أفاد|ذكر|صرح|أضاف|وفق|بحسب|حسب|بيانات/u,
  de: /\b(?:laut|zufolge|nach (?:Angaben|Daten|Zahlen)|Angaben|Statistik\w*|sag(?:t|te|ten)|teil(?:t|te|ten)|mitteil\w*|meld(?:et|ete|eten)|berichte(?:t|te|ten)|erklär(?:t|te|ten)|schreibt|schrieb)\b/iu,
  en: new RegExp(`\\b(?:${english.join('|')})\\b`, 'iu'),
  es: /(?<!\p{L})(?:según|dijo|dice|informó|informa|afirmó|señaló|anunció|indicó|declaró|datos|cifras)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:selon|d[’']après|dit|déclar(?:e|é)|indiqu(?:e|é)|affirm(?:e|é)|annonc(?:e|é)|précis(?:e|é)|rapport(?:e|é)|chiffres)(?!\p{L})/iu,
  ru: /по (?:данным|словам|информации|оценк)|сообщ|заяв|сказал|говорит|отмет|пишет|объяв/iu,
  zh: /据|称|表示|数据|显示|公布|宣布|指出|报道|說|说/u,
};
