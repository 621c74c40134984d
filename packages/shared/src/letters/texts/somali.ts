import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Somali, translated from the Dutch. */
export const somali: LetterText = {
  version: 2,
  notice: 'Tarjumaad ka timid af-Hollandi',
  sentences: {
    title: 'Warqadda ka dambaysa wada-hadalkaaga',
    greeting: 'Mudane/Marwo {name}',
    talk: '{day} waxaad wada-hadal ku yeelatay {organisation}.',
    agreed: 'Waxan ayaa lagu heshiiyay',
    civicIntegration: 'Waxaan weydiisannay {desk} inay kaa caawiyaan la-qabsiga bulshada.',
    dutchLanguage: 'Waxaan weydiisannay {desk} inay kaa caawiyaan barashada af-Hollandiga.',
    compulsoryEducation: 'Waxaan weydiisannay {desk} inay kaa caawiyaan dugsi ilmahaaga.',
    preschool: 'Waxaan weydiisannay {desk} inay kaa caawiyaan xannaano-dugsiyeed ilmahaaga.',
    informed: 'Waxyaabahan ayaa lagaa wargeliyay',
    aboutCivicIntegration: 'La-qabsiga bulshada',
    aboutDutchLessons: 'Barashada af-Hollandiga',
    aboutCompulsoryEducation: 'Dugsiga carruurtaada',
    aboutRightToEducation: 'Xaqa waxbarashada',
    aboutSocioCulturalOffer: 'Wakhtiga firaaqada iyo ururrada',
    aboutPrivacyNotice: 'Waxa aan ku samayno xogtaada',
    when: 'Goorma',
    where: 'Halkee',
    withWhom: 'Cidda',
    openingHours: 'Saacadaha furitaanka',
    phone: 'Taleefoon',
    contactedBefore: 'Waa lagula soo xiriiri doonaa ka hor {day}.',
    bring: 'Maxaad keenaysaa?',
    bringLetter: 'Warqaddan',
    bringIdentity: 'Kaarkaaga aqoonsiga, dukumeentiga deganaanshaha ama baasaboorka',
    bringDiplomas: 'Shahaadooyinkaaga, haddii aad haysato',
  },
}
