import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Ukrainian, translated from the Dutch. */
export const ukrainian: LetterText = {
  version: 2,
  notice: 'Переклад з нідерландської',
  sentences: {
    title: 'Лист після вашої розмови',
    greeting: 'Вітаємо, {name}',
    talk: '{day} у вас була розмова в {organisation}.',
    agreed: 'Про це домовилися',
    civicIntegration: 'Ми попросили {desk} допомогти вам із громадянською інтеграцією.',
    dutchLanguage: 'Ми попросили {desk} допомогти вам із вивченням нідерландської мови.',
    compulsoryEducation: 'Ми попросили {desk} допомогти вам зі школою для вашої дитини.',
    preschool: 'Ми попросили {desk} допомогти вам із дитячим садком для вашої дитини.',
    informed: 'Вам розповіли про таке',
    aboutCivicIntegration: 'Громадянська інтеграція',
    aboutDutchLessons: 'Вивчення нідерландської мови',
    aboutCompulsoryEducation: 'Школа для ваших дітей',
    aboutRightToEducation: 'Право на освіту',
    aboutSocioCulturalOffer: 'Дозвілля та об’єднання за інтересами',
    aboutPrivacyNotice: 'Що ми робимо з вашими даними',
    when: 'Коли',
    where: 'Де',
    withWhom: 'З ким',
    openingHours: 'Години роботи',
    phone: 'Телефон',
    contactedBefore: 'З вами зв’яжуться до {day}.',
    bring: 'Що ви берете із собою?',
    bringLetter: 'Цей лист',
    bringIdentity: 'Ваше посвідчення особи, документ на проживання або паспорт',
    bringDiplomas: 'Ваші дипломи, якщо вони у вас є',
  },
}
