import type { LetterText } from '../letter-text.ts'

/** The text of the letter in French, translated from the Dutch. */
export const french: LetterText = {
  version: 2,
  notice: 'Traduction du néerlandais',
  sentences: {
    title: 'Lettre après votre entretien',
    greeting: 'Bonjour {name}',
    talk: 'Le {day}, vous avez eu un entretien auprès de : {organisation}.',
    agreed: 'Voici ce qui a été convenu',
    civicIntegration: 'Nous avons demandé ceci à {desk} : vous aider pour l’intégration civique.',
    dutchLanguage: 'Nous avons demandé ceci à {desk} : vous aider à apprendre le néerlandais.',
    compulsoryEducation:
      'Nous avons demandé ceci à {desk} : vous aider pour une école pour votre enfant.',
    preschool:
      'Nous avons demandé ceci à {desk} : vous aider pour une école maternelle pour votre enfant.',
    informed: 'Vous avez reçu des informations à ce sujet',
    aboutCivicIntegration: 'L’intégration civique',
    aboutDutchLessons: 'Apprendre le néerlandais',
    aboutCompulsoryEducation: 'L’école pour vos enfants',
    aboutRightToEducation: 'Le droit à l’enseignement',
    aboutSocioCulturalOffer: 'Les loisirs et les associations',
    aboutPrivacyNotice: 'Ce que nous faisons de vos données',
    when: 'Quand',
    where: 'Où',
    withWhom: 'Avec qui',
    openingHours: 'Heures d’ouverture',
    phone: 'Téléphone',
    contactedBefore: 'Vous serez contacté(e) avant le {day}.',
    bring: 'Qu’apportez-vous ?',
    bringLetter: 'Cette lettre',
    bringIdentity: 'Votre carte d’identité, document de séjour ou passeport',
    bringDiplomas: 'Vos diplômes, si vous les avez',
  },
}
