import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Russian, translated from the Dutch. */
export const russian: LetterText = {
  version: 2,
  notice: 'Перевод с нидерландского',
  sentences: {
    title: 'Письмо после вашей беседы',
    greeting: 'Здравствуйте, {name}',
    talk: '{day} у вас была беседа в {organisation}.',
    agreed: 'Об этом договорились',
    civicIntegration: 'Мы попросили {desk} помочь вам с гражданской интеграцией.',
    dutchLanguage: 'Мы попросили {desk} помочь вам с изучением нидерландского языка.',
    compulsoryEducation: 'Мы попросили {desk} помочь вам со школой для вашего ребёнка.',
    preschool: 'Мы попросили {desk} помочь вам с детским садом для вашего ребёнка.',
    informed: 'Вам рассказали о следующем',
    aboutCivicIntegration: 'Гражданская интеграция',
    aboutDutchLessons: 'Изучение нидерландского языка',
    aboutCompulsoryEducation: 'Школа для ваших детей',
    aboutRightToEducation: 'Право на образование',
    aboutSocioCulturalOffer: 'Досуг и объединения по интересам',
    aboutPrivacyNotice: 'Что мы делаем с вашими данными',
    when: 'Когда',
    where: 'Где',
    withWhom: 'С кем',
    openingHours: 'Часы работы',
    phone: 'Телефон',
    contactedBefore: 'С вами свяжутся до {day}.',
    bring: 'Что вы берёте с собой?',
    bringLetter: 'Это письмо',
    bringIdentity: 'Ваше удостоверение личности, документ на проживание или паспорт',
    bringDiplomas: 'Ваши дипломы, если они у вас есть',
  },
}
