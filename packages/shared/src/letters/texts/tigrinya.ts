import type { LetterText } from '../letter-text.ts'

/** The text of the letter in Tigrinya, translated from the Dutch. */
export const tigrinya: LetterText = {
  version: 2,
  notice: 'ትርጉም ካብ ቋንቋ ሆላንድ',
  sentences: {
    title: 'ድሕሪ ዘተኹም ዝተጻሕፈ ደብዳቤ',
    greeting: 'ክቡር/ክብርቲ {name}',
    talk: 'ብዕለት {day} ኣብ {organisation} ዘተ ነይሩኩም።',
    agreed: 'እዚ ተሰማሚዑ',
    civicIntegration: 'ብዛዕባ ሲቪካዊ ውህደት ክሕግዘኩም ን{desk} ሓቲትና ኣለና።',
    dutchLanguage: 'ቋንቋ ሆላንድ ንምምሃር ክሕግዘኩም ን{desk} ሓቲትና ኣለና።',
    compulsoryEducation: 'ብዛዕባ ቤት ትምህርቲ ንውላድኩም ክሕግዘኩም ን{desk} ሓቲትና ኣለና።',
    preschool: 'ብዛዕባ መዋእለ ህጻናት ንውላድኩም ክሕግዘኩም ን{desk} ሓቲትና ኣለና።',
    informed: 'ብዛዕባ እዚ ሓበሬታ ተዋሂቡኩም',
    aboutCivicIntegration: 'ሲቪካዊ ውህደት',
    aboutDutchLessons: 'ቋንቋ ሆላንድ ምምሃር',
    aboutCompulsoryEducation: 'ቤት ትምህርቲ ንደቅኹም',
    aboutRightToEducation: 'መሰል ትምህርቲ',
    aboutSocioCulturalOffer: 'ትርፊ ግዜን ማሕበራትን',
    aboutPrivacyNotice: 'ብሓበሬታኹም እንታይ ንገብር',
    when: 'መዓስ',
    where: 'ኣበይ',
    withWhom: 'ምስ መን',
    openingHours: 'ናይ ስራሕ ሰዓታት',
    phone: 'ቴሌፎን',
    contactedBefore: 'ቅድሚ {day} ርክብ ክግበረልኩም እዩ።',
    bring: 'እንታይ ተምጽኡ?',
    bringLetter: 'እዚ ደብዳቤ',
    bringIdentity: 'መንነት ወረቐትኩም፣ ናይ መንበሪ ሰነድኩም ወይ ፓስፖርትኩም',
    bringDiplomas: 'ዲፕሎማታትኩም፣ እንተሃልዩኩም',
  },
}
