import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Pashto, translated from the Dutch. */
export const pashto: LetterText = {
  version: 2,
  notice: 'له هالنډي ژبې ژباړه',
  sentences: {
    title: 'ستاسو له خبرو اترو وروسته لیک',
    greeting: 'ګران/ګرانې {name}',
    talk: 'په {day} تاسو په {organisation} کې خبرې اترې وکړې.',
    agreed: 'پر دې هوکړه شوې ده',
    civicIntegration: 'موږ له {desk} څخه غوښتي چې په مدني ادغام کې له تاسو سره مرسته وکړي.',
    dutchLanguage: 'موږ له {desk} څخه غوښتي چې د هالنډي ژبې په زده کړه کې له تاسو سره مرسته وکړي.',
    compulsoryEducation:
      'موږ له {desk} څخه غوښتي چې ستاسو د ماشوم لپاره د ښوونځي په اړه له تاسو سره مرسته وکړي.',
    preschool:
      'موږ له {desk} څخه غوښتي چې ستاسو د ماشوم لپاره د وړکتون په اړه له تاسو سره مرسته وکړي.',
    informed: 'تاسو ته د دې په اړه معلومات درکړل شول',
    aboutCivicIntegration: 'مدني ادغام',
    aboutDutchLessons: 'د هالنډي ژبې زده کړه',
    aboutCompulsoryEducation: 'ستاسو د ماشومانو لپاره ښوونځی',
    aboutRightToEducation: 'د زده کړې حق',
    aboutSocioCulturalOffer: 'وزګار وخت او ټولنې',
    aboutPrivacyNotice: 'موږ ستاسو له معلوماتو سره څه کوو',
    when: 'کله',
    where: 'چیرته',
    withWhom: 'له چا سره',
    openingHours: 'د کار ساعتونه',
    phone: 'ټیلیفون',
    contactedBefore: 'له {day} مخکې به له تاسو سره اړیکه ونیول شي.',
    bring: 'له ځانه سره څه راوړئ؟',
    bringLetter: 'دا لیک',
    bringIdentity: 'ستاسو د هویت کارت، د استوګنې سند یا پاسپورټ',
    bringDiplomas: 'ستاسو دیپلومونه، که یې لرئ',
  },
}
