import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Turkish, translated from the Dutch. */
export const turkish: LetterText = {
  version: 2,
  notice: 'Felemenkçeden çeviri',
  sentences: {
    title: 'Görüşmenizden sonraki mektup',
    greeting: 'Sayın {name}',
    talk: '{day} tarihinde şurada bir görüşmeniz oldu: {organisation}.',
    agreed: 'Üzerinde anlaşılanlar',
    civicIntegration: 'Şu birimden topluma uyum konusunda size yardım etmesini istedik: {desk}.',
    dutchLanguage: 'Şu birimden Felemenkçe öğrenme konusunda size yardım etmesini istedik: {desk}.',
    compulsoryEducation:
      'Şu birimden çocuğunuz için okul konusunda size yardım etmesini istedik: {desk}.',
    preschool:
      'Şu birimden çocuğunuz için anaokulu konusunda size yardım etmesini istedik: {desk}.',
    informed: 'Şu konularda bilgi aldınız',
    aboutCivicIntegration: 'Topluma uyum',
    aboutDutchLessons: 'Felemenkçe öğrenme',
    aboutCompulsoryEducation: 'Çocuklarınız için okul',
    aboutRightToEducation: 'Eğitim hakkı',
    aboutSocioCulturalOffer: 'Boş zaman ve dernekler',
    aboutPrivacyNotice: 'Verilerinizle ne yapıyoruz',
    when: 'Ne zaman',
    where: 'Nerede',
    withWhom: 'Kiminle',
    openingHours: 'Açılış saatleri',
    phone: 'Telefon',
    contactedBefore: '{day} tarihinden önce sizinle iletişime geçilecek.',
    bring: 'Yanınızda ne getiriyorsunuz?',
    bringLetter: 'Bu mektup',
    bringIdentity: 'Kimlik kartınız, oturum belgeniz veya pasaportunuz',
    bringDiplomas: 'Varsa diplomalarınız',
  },
}
