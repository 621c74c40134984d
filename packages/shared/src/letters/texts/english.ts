import type { LetterText } from '../letter-text.ts'

/** The text of the letter in English, translated from the Dutch. */
export const english: LetterText = {
  version: 2,
  notice: 'Translation from Dutch',
  sentences: {
    title: 'Letter after your talk',
    greeting: 'Dear {name}',
    talk: 'On {day} you had a talk at {organisation}.',
    agreed: 'This was agreed',
    civicIntegration: 'We have asked {desk} to help you with civic integration.',
    dutchLanguage: 'We have asked {desk} to help you with learning Dutch.',
    compulsoryEducation: 'We have asked {desk} to help you with a school for your child.',
    preschool: 'We have asked {desk} to help you with a nursery school for your child.',
    informed: 'You were informed about this',
    aboutCivicIntegration: 'Civic integration',
    aboutDutchLessons: 'Learning Dutch',
    aboutCompulsoryEducation: 'School for your children',
    aboutRightToEducation: 'The right to education',
    aboutSocioCulturalOffer: 'Leisure and clubs',
    aboutPrivacyNotice: 'What we do with your data',
    when: 'When',
    where: 'Where',
    withWhom: 'With whom',
    openingHours: 'Opening hours',
    phone: 'Telephone',
    contactedBefore: 'You will be contacted before {day}.',
    bring: 'What do you bring?',
    bringLetter: 'This letter',
    bringIdentity: 'Your identity card, residence document or passport',
    bringDiplomas: 'Your diplomas, if you have them',
  },
}
