import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Persian, translated from the Dutch. */
export const persian: LetterText = {
  version: 2,
  notice: 'ترجمه از هلندی',
  sentences: {
    title: 'نامه پس از گفت‌وگوی شما',
    greeting: 'با سلام {name}',
    talk: 'در تاریخ {day} شما در {organisation} گفت‌وگو داشتید.',
    agreed: 'این موارد توافق شد',
    civicIntegration: 'ما از {desk} خواستیم در زمینهٔ ادغام مدنی به شما کمک کند.',
    dutchLanguage: 'ما از {desk} خواستیم در یادگیری زبان هلندی به شما کمک کند.',
    compulsoryEducation: 'ما از {desk} خواستیم در زمینهٔ مدرسه برای فرزندتان به شما کمک کند.',
    preschool: 'ما از {desk} خواستیم در زمینهٔ مهدکودک برای فرزندتان به شما کمک کند.',
    informed: 'دربارهٔ این موارد به شما اطلاعات داده شد',
    aboutCivicIntegration: 'ادغام مدنی',
    aboutDutchLessons: 'یادگیری زبان هلندی',
    aboutCompulsoryEducation: 'مدرسه برای فرزندانتان',
    aboutRightToEducation: 'حق آموزش',
    aboutSocioCulturalOffer: 'اوقات فراغت و انجمن‌ها',
    aboutPrivacyNotice: 'با اطلاعات شما چه می‌کنیم',
    when: 'چه زمانی',
    where: 'کجا',
    withWhom: 'با چه کسی',
    openingHours: 'ساعات کاری',
    phone: 'تلفن',
    contactedBefore: 'پیش از {day} با شما تماس گرفته می‌شود.',
    bring: 'چه چیزی همراه می‌آورید؟',
    bringLetter: 'این نامه',
    bringIdentity: 'کارت شناسایی، مدرک اقامت یا گذرنامهٔ شما',
    bringDiplomas: 'مدارک تحصیلی شما، اگر دارید',
  },
}
