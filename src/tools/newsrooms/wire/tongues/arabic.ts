import { spaced, type Tongue } from './tongue.ts';

export const arabic: Tongue = {
  code: 'ar',
  share: 2.5,
  gap: ' ',
  syllables: spaced('با را مو سا كا دي نو لي حا زا تو مي'),
  headlines: [
    '{name} ترفع {item} بنسبة {percent} بالمئة',
    '{body} تراجع {item} في {name}',
    'لماذا تخلت {name} عن {stuff}',
  ],
  sentences: [
    'شحن ميناء {name} نحو {figure} طن من {stuff} كما قالت {body}.',
    'بسبب {reason} تأجلت {item} وتغيرت {item} في {month}.',
    'دفعت شركة {name} مبلغ {decimal} مليون مقابل {stuff}.',
    'قال {name} إن {body} ستعلن {item} يوم {day}.',
    'تستغرق الرحلة بين {name} و {name} مدة {percent} ساعة.',
  ],
  words: {
    item: spaced('الرسوم التعريفات الحاويات الأسعار المخازن الجداول الحصص القروض التراخيص العربات'),
    stuff: spaced('القمح الشعير النحاس الحديد الاسمنت الأخشاب القطن السكر النفط الأسماك الفحم'),
    body: spaced('الوزارة الجمارك الهيئة اللجنة البورصة الغرفة الإدارة الحكومة'),
    reason: spaced('الصقيع الفيضانات الضباب الإضراب الجفاف العواصف'),
    month: spaced('يناير مارس مايو يوليو سبتمبر نوفمبر'),
    day: spaced('الاثنين الثلاثاء الأربعاء الخميس الجمعة'),
  },
};
