import { spaced, type Tongue } from './tongue.ts';

export const german: Tongue = {
  code: 'de',
  share: 4,
  gap: ' ',
  syllables: spaced('Hal ber stein wal feld gru nau rich mün tor ders lin bach öst kirch zell'),
  headlines: [
    '{name} erhöht {ding} um {percent} Prozent',
    '{ding} und {ding} in {name}: {amt} warnt',
    'Warum {name} auf {stoff} verzichtet',
  ],
  sentences: [
    'Die Werke in {name} haben {figure} Tonnen {stoff} {getan}, wie die {amt} mitteilte.',
    'Wegen {grund} wurden {ding} und {ding} erst im {monat} {getan}.',
    '{name} zahlt für {stoff} {decimal} Millionen Euro, sagte {name} am {tag}.',
    'Für {ding} der {amt} gilt das seit dem {date} nicht mehr.',
    'Zwischen {name} und {name} fahren Züge mit {stoff} nun {percent} Stunden.',
  ],
  words: {
    ding: spaced(`Hafengebühren Getreidepreise Zollsätze Ausfuhrmengen Frachtraten Lagerbestände
      Eisenbahnwagen Güterzüge Umschlagplätze Lieferfristen Grenzkontrollen Fahrpläne
      Wechselkurse Strompreise Kühlhäuser Schienenwege Versicherungssummen Stahlträger`),
    stoff: spaced(`Weizen Gerste Kupfer Stahl Zement Holz Kaffee Baumwolle Zucker Erdöl Dünger
      Aluminium Hering Zellstoff Glas Gummi Kohle Leder`),
    amt: spaced(`Aufsichtsbehörde Handelskammer Zollverwaltung Hafengesellschaft Genossenschaft
      Bundesanstalt Prüfstelle Reederei Börse Kommission`),
    getan: spaced(`verladen geprüft gelagert verkauft verzollt gewogen versteigert ausgeführt
      zurückgeschickt umgeladen gekürzt verschoben`),
    grund: spaced('Frost Hochwasser Nebel Streiks Bauarbeiten Dürre Engpässen Stürmen'),
    monat: spaced('Januar März Mai Juli September November'),
    tag: spaced('Montag Dienstag Mittwoch Donnerstag Freitag'),
  },
};
