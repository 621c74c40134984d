import {
  contactLanguages,
  countryCodes,
  isNationality,
  languageName,
  type Register,
  type Sex,
} from '../persons/index.ts'

/** Small letters without accents and signs, so that ways of writing one word are one. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const sexWords: Readonly<Record<string, Sex>> = {
  m: 'male',
  man: 'male',
  mannelijk: 'male',
  v: 'female',
  vr: 'female',
  vrouw: 'female',
  vrouwelijk: 'female',
  f: 'female',
  x: 'undetermined',
  onbepaald: 'undetermined',
}

/**
 * @param text `M`, `vrouw` and the like
 * @returns the sex as registered; nothing when the text is none
 */
export function readSex(text: string): Sex | undefined {
  return sexWords[plain(text)]
}

const registerWords: Readonly<Record<string, Register>> = {
  br: 'population',
  bevolkingsregister: 'population',
  bevolking: 'population',
  vr: 'foreigners',
  vreemdelingenregister: 'foreigners',
  vreemdelingen: 'foreigners',
  wr: 'waiting',
  wachtregister: 'waiting',
  wacht: 'waiting',
  geen: 'none',
}

/**
 * @param text the name of a register, or the two letters that stand for it
 * @returns which register; nothing when the text is none
 */
export function readRegister(text: string): Register | undefined {
  return registerWords[plain(text)]
}

/** Nationalities that registers write as a word of their own; the most frequent among newcomers. */
const nationalityWords = `AF afghaans afghaanse|AL albanees albanese|DZ algerijns algerijnse|AO angolees
  angolese|AM armeens armeense|AZ azerbeidzjaans azerbeidzjaanse|BD bengalees bengalese|BE belg belgisch
  belgische|BR braziliaans braziliaanse|BG bulgaars bulgaarse|BI burundees burundese|CM kameroens kameroense|CN
  chinees chinese|CD congolees congolese|CO colombiaans colombiaanse|DE duits duitse|EG egyptisch egyptische|ER
  eritrees eritrese|ET ethiopisch ethiopische|FR frans franse|GE georgisch georgische|GH ghanees ghanese|GR grieks
  griekse|GN guinees guineese|HU hongaars hongaarse|IN indiaas indiase|IQ iraaks iraakse|IR iraans iraanse|IT
  italiaans italiaanse|XK kosovaars kosovaarse|HR kroatisch kroatische|LB libanees libanese|MA marokkaans
  marokkaanse|MK macedonisch macedonische|MD moldavisch moldavische|NP nepalees nepalese|NL nederlands nederlandse
  nederlander|NG nigeriaans nigeriaanse|UA oekraiens oekraiense|PK pakistaans pakistaanse|PS palestijns
  palestijnse|PH filipijns filipijnse|PL pools poolse|PT portugees portugese|RO roemeens roemeense|RU russisch
  russische|RW rwandees rwandese|SN senegalees senegalese|RS servisch servische|SK slowaaks slowaakse|SO somalisch
  somalische|ES spaans spaanse|LK sri lankaans|SD soedanees soedanese|SY syrisch syrische|TN tunesisch
  tunesische|TR turks turkse|GB brits britse|US amerikaans amerikaanse|VE venezolaans venezolaanse|VN vietnamees
  vietnamese|stateless staatloos staatloze|refugee vluchteling erkend vluchteling|undetermined onbepaald`

let codesByWord: Map<string, string> | undefined

/** Made when it is first asked for: a page that reads no lists does not pay for it. */
function nationalities(): Map<string, string> {
  if (codesByWord !== undefined) return codesByWord
  const names = new Intl.DisplayNames('nl-BE', { type: 'region' })
  const made = new Map(countryCodes.map((code) => [plain(names.of(code) ?? code), code]))
  for (const group of nationalityWords.split('|')) {
    const [code = '', ...words] = group.trim().split(/\s+/)
    for (const word of words) made.set(word, code)
    made.set(words.join(' '), code)
  }
  codesByWord = made
  return made
}

/**
 * @param text a country, a nationality or a code of ISO 3166
 * @returns the code; nothing when the text is none that is known
 */
export function readNationality(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  return code.length === 2 && isNationality(code) ? code : nationalities().get(plain(text))
}

let tagsByName: Map<string, string> | undefined

function languages(): Map<string, string> {
  tagsByName ??= new Map([
    ...contactLanguages.map((tag) => [plain(languageName(tag, 'en')), tag] as const),
    ...contactLanguages.map((tag) => [plain(languageName(tag, 'nl-BE')), tag] as const),
    ...contactLanguages.map((tag) => [tag, tag] as const),
    ['farsi', 'fa'],
    ['pasjtoe', 'ps'],
    ['pashtu', 'ps'],
    ['koerdisch', 'kmr'],
    ['kurmanji', 'kmr'],
    ['sorani', 'ckb'],
    ['berbers', 'rif'],
    ['tamazight', 'tzm'],
    ['tigrinya', 'ti'],
    ['tigrigna', 'ti'],
    ['mandarijn', 'zh'],
  ])
  return tagsByName
}

/**
 * @param text the name of a language in Dutch or English, or its tag
 * @returns its BCP 47 tag; nothing when the text is none that is known
 */
export function readLanguage(text: string): string | undefined {
  return languages().get(plain(text))
}

/** As the contract takes an address, which is stricter than most mail is. */
const emailForm = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i

/**
 * @param text anything
 * @returns whether the contract takes it as an address for mail
 */
export function isEmailAddress(text: string): boolean {
  return emailForm.test(text) && !/\.\.|^\.|\.@|@-|-\.|-$/.test(text)
}

/** A street with the number behind it, and the box. */
export interface ReadAddress {
  readonly street: string
  readonly houseNumber?: string
  readonly box?: string
}

const addressForm =
  /^(.*?\D)[\s,]+(\d{1,5}(?:\s?[a-zA-Z](?![a-zA-Z]))?(?:-\d{1,4})?)(?:[\s,]*(?:bus|bte|b\.|\/)\s*(\S{1,15}))?$/

/**
 * @param text `Kerkstraat 12 bus 3`
 * @returns street, number and box; the whole text as street where no number ends it
 */
export function readAddress(text: string): ReadAddress {
  const [, street, houseNumber, box] = addressForm.exec(text) ?? []
  if (street === undefined || houseNumber === undefined) return { street: text }
  return { street: street.trim(), houseNumber, ...(box === undefined ? {} : { box }) }
}

/**
 * @param text `1500 Halle`
 * @returns the code before the name of the municipality; the whole text as its name where there is none
 */
export function readTown(text: string): { postalCode?: string; city?: string } {
  const [, postalCode, city] = /^(?:[bB]-?)?(\d{4})[\s,]+(.+)$/.exec(text) ?? []
  if (postalCode !== undefined && city !== undefined) return { postalCode, city }
  return /^\d{4}$/.test(text) ? { postalCode: text } : { city: text }
}

/**
 * Takes the two names apart as lists of registers write them: `Peeters, An` or `PEETERS An`.
 *
 * @param text both names in one
 * @returns what is sure; the whole text as family name where nothing tells them apart
 */
export function readName(text: string): { familyName?: string; givenName?: string } {
  const [family, given, ...more] = text.split(',').map((part) => part.trim())
  if (family && given && more.length === 0) return { familyName: family, givenName: given }
  const words = text.split(' ')
  const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase()
  const start = words.findIndex((word) => !isCapital(word))
  if (start <= 0) return { familyName: text }
  return { familyName: words.slice(0, start).join(' '), givenName: words.slice(start).join(' ') }
}
