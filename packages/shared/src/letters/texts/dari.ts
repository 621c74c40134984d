import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Dari, translated from the Dutch. */
export const dari: LetterText = {
  version: 2,
  notice: 'ترجمه از هالندی',
  sentences: {
    title: 'نامه پس از گفتگوی شما',
    greeting: 'محترم {name}',
    talk: 'به تاریخ {day} شما در {organisation} گفتگو داشتید.',
    agreed: 'این موارد توافق شد',
    civicIntegration: 'ما از {desk} خواستیم که در بخش ادغام مدنی به شما کمک کند.',
    dutchLanguage: 'ما از {desk} خواستیم که در آموختن زبان هالندی به شما کمک کند.',
    compulsoryEducation: 'ما از {desk} خواستیم که در بخش مکتب برای طفل تان به شما کمک کند.',
    preschool: 'ما از {desk} خواستیم که در بخش کودکستان برای طفل تان به شما کمک کند.',
    informed: 'دربارهٔ این موارد به شما معلومات داده شد',
    aboutCivicIntegration: 'ادغام مدنی',
    aboutDutchLessons: 'آموختن زبان هالندی',
    aboutCompulsoryEducation: 'مکتب برای اطفال تان',
    aboutRightToEducation: 'حق آموزش',
    aboutSocioCulturalOffer: 'اوقات فراغت و انجمن‌ها',
    aboutPrivacyNotice: 'با معلومات شما چه می‌کنیم',
    when: 'چه وقت',
    where: 'کجا',
    withWhom: 'با چه کسی',
    openingHours: 'ساعات کاری',
    phone: 'تیلیفون',
    contactedBefore: 'پیش از {day} با شما تماس گرفته می‌شود.',
    bring: 'چه چیزی با خود می‌آورید؟',
    bringLetter: 'این نامه',
    bringIdentity: 'تذکره، سند اقامت یا پاسپورت شما',
    bringDiplomas: 'دیپلوم‌های شما، اگر دارید',
  },
}
