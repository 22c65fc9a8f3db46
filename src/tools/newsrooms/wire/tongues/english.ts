import { spaced, type Tongue } from './tongue.ts';

/** What the subject of a story gives: goods, matters, verbs, apart, together. */
export const english: Tongue = {
  code: 'en-GB',
  share: 82,
  gap: ' ',
  syllables: [],
  headlines: [
    '{firm} {verb} {good} {matter} at {place}',
    '{place} {office} {verb} {figure} tonnes of {good} after {trouble}',
    '{org} wants {quality} {matter} for {term} {good}',
    '{person} of {firm}: the {matter} at {place} is {quality}',
    '{good} {matter} {move} {percent} pct in {place}',
    '{firm} and {otherFirm} end {quality} talks on {apart}',
    '{place} {together} {verb} for {money}',
    'Why {place} {act} its {good} {measure}',
  ],
  sentences: [
    '{firm} {verb} {figure} tonnes of {good} at {place} {time}, the {org} said.',
    'The {quality} {matter} of {term} {good} {move} {percent} pct {time}, to {figure} from {figure} a year before.',
    '{person}, {role} at {firm}, said the {measure} was {quality} and would {act} the {matter}.',
    '“We have {verb} what we could,” {person} told {aName} {time}.',
    'It paid {money} for the {together} between {place} and {otherPlace}.',
    'The {apart} at {place} {verb} {figure} {good} a {period}, {aName} of {aFirm} said.',
    'The {org} said that {matter} had been {quality} since {date}.',
    'In {quarter} the firm had {verb} {decimal} mln {good}, against {decimal} mln.',
    'A {measure} on {good} and {otherGood} ends on {date}, whatever the {office} may {act}.',
    '{aName} and {aName} {verb} the {term} {matter} because of {trouble}.',
    'Traders in {aName} said {good} {move} to {money} after the {trouble} of {weekday}.',
    'No {role} at the {office} would say by how much the {matter} {move}.',
    'That is {half} times what {otherPlace} had {verb}, by the count of {aName}.',
    'But {otherFirm} said it had not been asked to {act} the {measure}.',
    'Under code HS {code} the {good} are {term}, and so pay {percent} pct.',
    'The {org} will {act} the {measure} at its {together} in {otherPlace} in {quarter}.',
    'Its shares {move} to {decimal} in {aName}.',
    'Analysts at {aFirm} had thought of {percent} pct, and of {quality} {otherGood}.',
  ],
  words: {
    quality: spaced(`steady narrow modest lower higher weak firm provisional seasonal overdue sharp
      regional bilateral joint uneven temporary disputed quiet domestic foreign early late final
      unusual cautious record thin heavy second-hand refrigerated inland`),
    measure: spaced(`tender quota subsidy permit embargo audit inspection auction protocol waiver
      convention surcharge review agreement ban loan merger bid dividend forecast`),
    trouble: spaced(`fog frost drought congestion repairs strikes shortages backlogs outages storms
      accidents floods protests delays fires`),
    office: spaced(`ministry regulator council commission inspectorate chamber bureau committee
      registry board agency exchange court parliament port`),
    role: spaced(`chairman director broker surveyor economist spokesman engineer auditor
      dispatcher forwarder trader analyst minister secretary treasurer`),
    move: spaced('rose fell slipped climbed eased jumped sank gained dropped recovered'),
    act: spaced(`raise lower extend suspend review publish approve reject postpone double halve
      restore cut lift keep delay`),
    period: spaced('day week month season shift'),
    weekday: spaced('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    time: [
      'on Monday',
      'on Tuesday',
      'on Thursday',
      'last month',
      'this quarter',
      'in the first half',
      'at the weekend',
      'before the holidays',
      'a year ago',
      'since spring',
    ],
  },
};
