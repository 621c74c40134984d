/** A name in Latin letters, and in its own script where that is another. */
type DemoName = readonly [latin: string, original?: string]

/** Where families come from: their names, nationality and the language they are spoken to in. */
export interface DemoOrigin {
  readonly nationality: string
  readonly contactLanguage: string
  readonly families: readonly DemoName[]
  readonly givenNames: readonly DemoName[]
  /** Some people carry one name only. */
  readonly oneName?: true
}

export const demoOrigins: readonly DemoOrigin[] = [
  {
    nationality: 'UA',
    contactLanguage: 'uk',
    families: [
      ['Kovalenko', 'Коваленко'],
      ['Shevchuk', 'Шевчук'],
      ['Bondar', 'Бондар'],
      ['Melnyk', 'Мельник'],
    ],
    givenNames: [
      ['Oleksandr', 'Олександр'],
      ['Iryna', 'Ірина'],
      ['Oksana', 'Оксана'],
      ['Dmytro', 'Дмитро'],
      ['Sofiia', 'Софія'],
      ['Maksym', 'Максим'],
    ],
  },
  {
    nationality: 'SY',
    contactLanguage: 'ar',
    families: [
      ['Al-Khatib', 'الخطيب'],
      ['Haddad', 'حداد'],
      ['Nasser', 'ناصر'],
      ['Darwish', 'درويش'],
    ],
    givenNames: [
      ['Mohamed', 'محمد'],
      ['Yusuf', 'يوسف'],
      ['Layla', 'ليلى'],
      ['Rania', 'رانيا'],
      ['Omar', 'عمر'],
      ['Nour', 'نور'],
    ],
  },
  {
    nationality: 'ER',
    contactLanguage: 'ti',
    families: [
      ['Tesfay', 'ተስፋይ'],
      ['Gebremedhin', 'ገብረመድህን'],
      ['Haile', 'ሃይለ'],
    ],
    givenNames: [
      ['Selam', 'ሰላም'],
      ['Abel', 'ኣቤል'],
      ['Rahwa', 'ራህዋ'],
      ['Yonas', 'ዮናስ'],
      ['Senait', 'ሰናይት'],
    ],
  },
  {
    nationality: 'AF',
    contactLanguage: 'prs',
    oneName: true,
    families: [
      ['Rahimi', 'رحیمی'],
      ['Ahmadi', 'احمدی'],
      ['Nazari', 'نظری'],
    ],
    givenNames: [
      ['Zahra', 'زهرا'],
      ['Hamid', 'حمید'],
      ['Fatima', 'فاطمه'],
      ['Nasim', 'نسیم'],
      ['Farid', 'فرید'],
    ],
  },
  {
    nationality: 'RO',
    contactLanguage: 'ro',
    families: [['Popescu'], ['Ionescu'], ['Dumitru'], ['Stănescu']],
    givenNames: [['Andrei'], ['Elena'], ['Ioana'], ['Mihai'], ['Ștefan']],
  },
  {
    nationality: 'MA',
    contactLanguage: 'fr',
    families: [['El Amrani'], ['Benali'], ['Ouazzani']],
    givenNames: [['Youssef'], ['Khadija'], ['Salma'], ['Hicham'], ['Imane']],
  },
  {
    nationality: 'TR',
    contactLanguage: 'tr',
    families: [['Yıldız'], ['Çelik'], ['Öztürk']],
    givenNames: [['Emre'], ['Ayşe'], ['Elif'], ['Mehmet'], ['Zeynep']],
  },
  {
    nationality: 'SO',
    contactLanguage: 'so',
    oneName: true,
    families: [['Abdi Warsame'], ['Hassan Ali'], ['Farah Nur']],
    givenNames: [['Amina'], ['Ahmed'], ['Hodan'], ['Liban'], ['Sahra']],
  },
]
