import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Spanish, translated from the Dutch. */
export const spanish: LetterText = {
  version: 2,
  notice: 'Traducción del neerlandés',
  sentences: {
    title: 'Carta después de su entrevista',
    greeting: 'Hola, {name}',
    talk: 'El {day} usted tuvo una entrevista en {organisation}.',
    agreed: 'Esto es lo acordado',
    civicIntegration: 'Hemos pedido a {desk} que le ayude con la integración cívica.',
    dutchLanguage: 'Hemos pedido a {desk} que le ayude a aprender neerlandés.',
    compulsoryEducation: 'Hemos pedido a {desk} que le ayude con una escuela para su hijo o hija.',
    preschool: 'Hemos pedido a {desk} que le ayude con una escuela infantil para su hijo o hija.',
    informed: 'Usted recibió información sobre esto',
    aboutCivicIntegration: 'La integración cívica',
    aboutDutchLessons: 'Aprender neerlandés',
    aboutCompulsoryEducation: 'La escuela para sus hijos e hijas',
    aboutRightToEducation: 'El derecho a la educación',
    aboutSocioCulturalOffer: 'El tiempo libre y las asociaciones',
    aboutPrivacyNotice: 'Qué hacemos con sus datos',
    when: 'Cuándo',
    where: 'Dónde',
    withWhom: 'Con quién',
    openingHours: 'Horario de apertura',
    phone: 'Teléfono',
    contactedBefore: 'Se pondrán en contacto con usted antes del {day}.',
    bring: '¿Qué trae usted?',
    bringLetter: 'Esta carta',
    bringIdentity: 'Su documento de identidad, documento de residencia o pasaporte',
    bringDiplomas: 'Sus diplomas, si los tiene',
  },
}
