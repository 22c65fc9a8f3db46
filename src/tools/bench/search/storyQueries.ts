import type { Queries } from './kinds.ts';

const alashankou = '2025/06/alashankou-freight-milestone';
const africa = '2025/06/tariffs-to-end-for-53-african-countries';
const firmsData = '2025/06/rare-earth-data-requirements';
const truce = '2025/06/germany-welcomes-rare-earth-truce';
const zeroTariffs = '2025/06/zero-tariff-on-every-tariff-line';
const euro = '2025/06/euro-near-four-year-high';
const exchangeRate = '2026/11/how-an-exchange-rate-is-quoted';
const incoterms = '2026/11/the-eleven-incoterms-rules';
const zeroTariffMeaning = '2026/11/what-zero-tariff-treatment-means';
const teu = '2026/11/what-a-teu-is';
const rareEarths = '2026/11/what-the-rare-earths-are';
const hsCode = '2026/11/how-an-hs-code-is-built';
const breakOfGauge = '2026/11/what-a-break-of-gauge-is';

/** What readers may ask the paper's stories for, and the stories that answer. */
export const storyQueries: Queries<readonly string[]> = {
  'single words': [
    ['euro', [euro]],
    ['bogie', [breakOfGauge]],
    ['currency', [exchangeRate]],
    ['container', [teu]],
    ['insurance', [incoterms]],
    ['pip', [exchangeRate]],
    ['origin', [zeroTariffMeaning]],
    ['cerium', [rareEarths]],
  ],
  names: [
    ['Alashankou', [alashankou]],
    ['Yang Peng', [alashankou]],
    ['Germany', [truce]],
    ['Horgos', [alashankou]],
    ['Xinjiang', [alashankou]],
    ['International Chamber of Commerce', [incoterms]],
    ['Beijing', [africa]],
    ['Finland', [breakOfGauge]],
    ['Mr Yang Peng', [alashankou]],
    ['WTO', [zeroTariffMeaning]],
    ['Xinjiang Uygur Autonomous Region', [alashankou]],
    ['Institute Cargo Clauses', [incoterms]],
  ],
  phrases: [
    ['break of gauge', [breakOfGauge]],
    ['rules of origin', [zeroTariffMeaning]],
    ['truce on rare earths', [truce]],
    ['twenty-foot equivalent unit', [teu]],
    ['business information', [firmsData]],
    ['diplomatic relations', [africa, zeroTariffs]],
    ['tariff line', [zeroTariffs, zeroTariffMeaning, hsCode]],
    ['currency markets', [euro]],
  ],
  misspellings: [
    ['raer earths', [rareEarths, firmsData, truce]],
    ['tarrif', [zeroTariffMeaning, zeroTariffs, africa]],
    ['Khorgas', [alashankou]],
    ['break of guage', [breakOfGauge]],
    ['excahnge rate', [exchangeRate]],
  ],
  synonyms: [
    ['Khorgos', [alashankou]],
    ['RMB', [exchangeRate]],
    ['lanthanides', [rareEarths]],
    ['RMB exchange rate', [exchangeRate]],
    ['lanthanoids truce', [truce]],
    ['renminbi cross rate', [exchangeRate]],
  ],
  numbers: [
    ['16,400', [alashankou]],
    ['gauge 1435', [breakOfGauge, alashankou]],
    ['1520 mm', [breakOfGauge, alashankou]],
    ['53 African countries', [zeroTariffs, africa]],
    ['3,000 trips', [alashankou]],
    ['1,524 mm', [breakOfGauge]],
    ['123 routes', [alashankou]],
    ['21 countries', [alashankou]],
    ['16 400', [alashankou]],
    ['1435mm', [breakOfGauge, alashankou]],
    ['100% of tariff lines', [zeroTariffs]],
    ['20-foot container', [teu]],
  ],
  codes: [
    ['HS 2846', [rareEarths, hsCode]],
    ['ISO 668', [teu]],
    ['ISO 4217', [exchangeRate]],
    ['HS2846', [rareEarths, hsCode]],
    ['45G1', [teu]],
    ['ISO 6346', [teu]],
    ['HS code 8505.11', [rareEarths]],
  ],
};

/** The same, by which the search was measured and not made better. */
export const heldOutStoryQueries: Queries<readonly string[]> = {
  'single words': [
    ['dysprosium', [rareEarths]],
    ['spread', [exchangeRate]],
    ['magnets', [rareEarths]],
    ['transhipment', [breakOfGauge]],
    ['gauge', [breakOfGauge]],
    ['tariff', [zeroTariffMeaning, zeroTariffs, africa]],
    ['dollar', [euro, exchangeRate]],
  ],
  names: [
    ['Kazakhstan', [alashankou]],
    ['World Trade Organization', [zeroTariffMeaning]],
    ['Ytterby', [rareEarths]],
    ['Talgo', [breakOfGauge]],
    ['European Central Bank', [exchangeRate]],
    ['World Customs Organization', [hsCode]],
    ['Alashankou port Kazakhstan', [alashankou]],
  ],
  phrases: [
    ['most-favoured-nation', [zeroTariffMeaning]],
    ['reach stacker', [breakOfGauge]],
    ['cost and freight', [incoterms]],
    ['light and heavy rare earths', [rareEarths]],
    ['permanent magnets', [rareEarths]],
  ],
  misspellings: [
    ['Kazahkstan', [alashankou]],
    ['diplomtic relations', [africa, zeroTariffs]],
    ['exchnage rate', [exchangeRate]],
    ['incoterm rulse', [incoterms]],
    ['Alashenkou', [alashankou]],
    ['Incotems', [incoterms]],
  ],
  synonyms: [
    ['renminbi', [exchangeRate]],
    ['Khorgos Alashankou', [alashankou]],
    ['RMB dollar', [exchangeRate]],
    ['lanthanoids customs code', [rareEarths]],
    ['Khorgos trips', [alashankou]],
  ],
  numbers: [
    ['1,668 mm', [breakOfGauge]],
    ['76 mm', [teu]],
    ['6.058 m', [teu]],
    ['146 days', [alashankou]],
    ['16400 trips', [alashankou]],
    ['12.192', [teu]],
    ['1,520mm gauge', [breakOfGauge, alashankou]],
  ],
  codes: [
    ['HS 8505', [rareEarths]],
    ['ISO668', [teu]],
    ['60E1', [breakOfGauge]],
    ['EUR/USD', [exchangeRate]],
    ['2846.90', [hsCode, rareEarths]],
    ['USD/CNY', [exchangeRate]],
  ],
};
