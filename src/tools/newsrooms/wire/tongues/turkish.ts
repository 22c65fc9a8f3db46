import { spaced, type Tongue } from './tongue.ts';

export const turkish: Tongue = {
  code: 'tr',
  share: 2.5,
  gap: ' ',
  syllables: spaced('Kar Öz Şa Ba Gül Ye De Işı ra lı köy taş ğan ma çe bey ova dağ'),
  headlines: [
    '{name} {stuff} fiyatlarını yüzde {percent} artırdı',
    '{name} limanında {item} ve {item}',
    '{body} {name} için {item} istiyor',
  ],
  sentences: [
    '{name} limanında {figure} ton {stuff} {done}, {body} açıkladı.',
    '{reason} nedeniyle {item} ile {item} ancak {month} ayında {done}.',
    '{name} şirketi {stuff} için {decimal} milyon lira ödedi.',
    '{name}, {item} konusunda {body} ile {date} tarihinde anlaştı.',
    '{name} ile {name} arasındaki tren {percent} saatte gidiyor.',
  ],
  words: {
    item: spaced(`gümrükler vagonlar konteynerler tarifeler ödemeler depolar kotalar sigortalar
      navlunlar ihracatçılar ışıklandırma ağırlıklar sınırlar köprüler`),
    stuff: spaced(`buğday arpa bakır çelik çimento kereste kahve pamuk şeker petrol gübre balık
      kömür fındık zeytinyağı`),
    body: spaced('bakanlık müdürlük borsa komisyon kurum odası birliği işletmesi kooperatifi'),
    done: spaced('yüklendi boşaltıldı tartıldı satıldı gönderildi ertelendi azaltıldı sayıldı'),
    reason: spaced('don sel sis grev kuraklık fırtına onarım'),
    month: spaced('ocak mart mayıs temmuz eylül kasım'),
  },
};
