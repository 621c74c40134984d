import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Polish, translated from the Dutch. */
export const polish: LetterText = {
  version: 2,
  notice: 'Tłumaczenie z języka niderlandzkiego',
  sentences: {
    title: 'List po Państwa rozmowie',
    greeting: 'Dzień dobry, {name}',
    talk: 'Dnia {day} odbyła się Państwa rozmowa w: {organisation}.',
    agreed: 'Uzgodniono',
    civicIntegration: 'Poprosiliśmy {desk} o pomoc dla Państwa w integracji obywatelskiej.',
    dutchLanguage: 'Poprosiliśmy {desk} o pomoc dla Państwa w nauce języka niderlandzkiego.',
    compulsoryEducation: 'Poprosiliśmy {desk} o pomoc dla Państwa w sprawie szkoły dla dziecka.',
    preschool: 'Poprosiliśmy {desk} o pomoc dla Państwa w sprawie przedszkola dla dziecka.',
    informed: 'Otrzymali Państwo informacje na ten temat',
    aboutCivicIntegration: 'Integracja obywatelska',
    aboutDutchLessons: 'Nauka języka niderlandzkiego',
    aboutCompulsoryEducation: 'Szkoła dla Państwa dzieci',
    aboutRightToEducation: 'Prawo do nauki',
    aboutSocioCulturalOffer: 'Czas wolny i stowarzyszenia',
    aboutPrivacyNotice: 'Co robimy z Państwa danymi',
    when: 'Kiedy',
    where: 'Gdzie',
    withWhom: 'Z kim',
    openingHours: 'Godziny otwarcia',
    phone: 'Telefon',
    contactedBefore: 'Ktoś skontaktuje się z Państwem przed {day}.',
    bring: 'Co należy przynieść?',
    bringLetter: 'Ten list',
    bringIdentity: 'Dowód tożsamości, dokument pobytowy lub paszport',
    bringDiplomas: 'Dyplomy, jeśli je Państwo mają',
  },
}
