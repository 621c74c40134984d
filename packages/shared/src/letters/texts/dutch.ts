import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Dutch; every other text translates this one. */
export const dutch: LetterText = {
  version: 2,
  sentences: {
    title: 'Brief na uw gesprek',
    greeting: 'Beste {name}',
    talk: 'Op {day} had u een gesprek bij {organisation}.',
    agreed: 'Dit is afgesproken',
    civicIntegration: 'We hebben {desk} gevraagd om u te helpen met inburgering.',
    dutchLanguage: 'We hebben {desk} gevraagd om u te helpen met Nederlands leren.',
    compulsoryEducation: 'We hebben {desk} gevraagd om u te helpen met een school voor uw kind.',
    preschool: 'We hebben {desk} gevraagd om u te helpen met een kleuterschool voor uw kind.',
    informed: 'Hierover kreeg u informatie',
    aboutCivicIntegration: 'Inburgering',
    aboutDutchLessons: 'Nederlands leren',
    aboutCompulsoryEducation: 'School voor uw kinderen',
    aboutRightToEducation: 'Het recht op onderwijs',
    aboutSocioCulturalOffer: 'Vrije tijd en verenigingen',
    aboutPrivacyNotice: 'Wat we met uw gegevens doen',
    when: 'Wanneer',
    where: 'Waar',
    withWhom: 'Met wie',
    openingHours: 'Openingsuren',
    phone: 'Telefoon',
    contactedBefore: 'U wordt gecontacteerd vóór {day}.',
    bring: 'Wat brengt u mee?',
    bringLetter: 'Deze brief',
    bringIdentity: 'Uw identiteitskaart, verblijfsdocument of paspoort',
    bringDiplomas: 'Uw diploma’s, als u die hebt',
  },
}
