import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Arabic, translated from the Dutch. */
export const arabic: LetterText = {
  version: 2,
  notice: 'ترجمة من الهولندية',
  sentences: {
    title: 'رسالة بعد محادثتكم',
    greeting: 'تحية طيبة {name}',
    talk: 'في {day} أُجريت معكم محادثة لدى {organisation}.',
    agreed: 'هذا ما تم الاتفاق عليه',
    civicIntegration: 'طلبنا من {desk} مساعدتكم في الاندماج المدني.',
    dutchLanguage: 'طلبنا من {desk} مساعدتكم في تعلم اللغة الهولندية.',
    compulsoryEducation: 'طلبنا من {desk} مساعدتكم بشأن مدرسة لطفلكم.',
    preschool: 'طلبنا من {desk} مساعدتكم بشأن روضة لطفلكم.',
    informed: 'حصلتم على معلومات حول ما يلي',
    aboutCivicIntegration: 'الاندماج المدني',
    aboutDutchLessons: 'تعلم اللغة الهولندية',
    aboutCompulsoryEducation: 'المدرسة لأطفالكم',
    aboutRightToEducation: 'الحق في التعليم',
    aboutSocioCulturalOffer: 'أوقات الفراغ والجمعيات',
    aboutPrivacyNotice: 'ماذا نفعل ببياناتكم',
    when: 'متى',
    where: 'أين',
    withWhom: 'مع من',
    openingHours: 'ساعات العمل',
    phone: 'الهاتف',
    contactedBefore: 'سيتم الاتصال بكم قبل {day}.',
    bring: 'ماذا تُحضرون معكم؟',
    bringLetter: 'هذه الرسالة',
    bringIdentity: 'بطاقة الهوية أو وثيقة الإقامة أو جواز السفر',
    bringDiplomas: 'شهاداتكم الدراسية، إن كانت لديكم',
  },
}
