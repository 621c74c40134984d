import { nameSearchKeys } from '../persons/index.ts'
import { latinWord } from './scripts.ts'
import { skeletonsOf, soundsOf } from './sounds.ts'

/** One word of a name, with every way in which it may be written as one. */
export interface NameWord {
  readonly sounds: readonly string[]
  readonly skeletons: readonly string[]
  readonly vowelless: boolean
}

/** Words that lead to a name and are left out by many: they tell nobody apart. */
const particles = new Set([
  ...['van', 'de', 'der', 'den', 'ter', 'ten', 'te', 'vande', 'vander', 'vanden', 'von', 'zu', 't'],
  ...['la', 'le', 'du', 'des', 'di', 'da', 'do', 'dos', 'el', 'al', 'ul', 'ben', 'bin', 'ibn'],
  ...['ibnu', 'bint', 'bent', 'bn', 'ould', 'wuld', 'wld', 'oulad', 'ait', 'ag', 'bou', 'abu'],
  ...['abou', 'aboe', 'umm', 'oum'],
])
/** The article before some letters; a name of its own unless it follows `abd`. */
const articles = new Set(['ar', 'er', 'ur', 'as', 'es', 'us', 'ash', 'ad', 'ed', 'az', 'at', 'an'])

/** Servant of: one name together with the word that follows. */
const servant = /^[ae]bd(u|o|e|a|ou|oe)?[lrsznt]?$/
/** Ends of names that some write as a word of their own: Nour Eddine, Rahmat Ullah. */
const tails = new Set([
  'din',
  'dine',
  'deen',
  'dien',
  'eddine',
  'eddin',
  'uddin',
  'addin',
  'oeddin',
])
const godTails = new Set(['ullah', 'allah', 'oullah', 'oellah', 'ollah', 'ellh'])

/** Names that are one name in different languages, though they do not sound alike. */
const sameNames: readonly (readonly string[])[] = [
  ['oleksandr', 'aleksandr', 'alexander', 'alexandre', 'aleksander'],
  ['oleksandra', 'aleksandra', 'alexandra'],
  ['oleksii', 'aleksei', 'alexei', 'aleksej', 'alexej', 'alexey', 'oleksij'],
  ['olena', 'elena', 'yelena', 'jelena', 'helena'],
  ['volodymyr', 'vladimir', 'wladimir', 'volodimir'],
  ['dmytro', 'dmitri', 'dmitry', 'dmitrij', 'dimitri', 'dmitrii'],
  ['kateryna', 'ekaterina', 'yekaterina', 'katerina', 'catherine'],
  ['mykola', 'nikolai', 'nikolaj', 'nikolay', 'nicolas'],
  ['mykhailo', 'mikhail', 'michail', 'mychajlo', 'michael'],
  ['hanna', 'anna', 'ganna'],
  ['pavlo', 'pavel', 'paul'],
  ['petro', 'pyotr', 'petr', 'piotr', 'peter'],
  ['yevhen', 'evgeni', 'evgeny', 'evgenij', 'jevgeni', 'yevgeni', 'yevgen', 'ievgen'],
  ['serhii', 'sergej', 'sergei', 'sergey', 'serhij', 'serhiy', 'serge'],
  ['andrii', 'andrei', 'andrey', 'andrej', 'andrij', 'andriy'],
  ['aisha', 'aicha', 'ayse', 'ayshe', 'aysha', 'aishah', 'caasha'],
  ['khadija', 'hatice', 'chadija', 'hadija', 'kadija'],
  ['amina', 'emine', 'aminah'],
  ['fatima', 'fatma', 'fadma', 'fadumo', 'faadumo', 'faduma', 'fatoumata'],
  ['yusuf', 'josef', 'joseph', 'yusef', 'youssef', 'joesoef', 'yousif'],
  ['ibrahim', 'brahim', 'ebrahim', 'ibraahim'],
  ['daoud', 'davud', 'dawud', 'dawit', 'david', 'daud'],
  ['sulayman', 'suleyman', 'soliman', 'sulaiman', 'suleiman', 'slimane', 'saleban'],
  ['ramadan', 'ramazan', 'ramzan', 'ramadhan'],
  ['jamal', 'cemal', 'gamal', 'djamel', 'jamaal'],
  ['zainab', 'zeynep', 'zeinab', 'zineb', 'zaynab', 'seynab'],
  ['mohammed', 'maxamed', 'mohamed', 'muhammad', 'mahamed', 'mohamad', 'maxammed'],
  ['husayn', 'hussein', 'hossein', 'xuseen', 'huseyin', 'hoesein', 'houcine', 'hocine', 'husain'],
  ['yohannes', 'johannes', 'yohanes', 'yohans'],
  ['ahmad', 'ahmed', 'axmed', 'achmed', 'ahmet'],
]
const headOf = new Map(
  sameNames.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
)

const letterPairs: Readonly<Record<string, string>> = {
  ...{
    ç: 'tsh',
    č: 'tsh',
    ć: 'tsh',
    ş: 'sh',
    š: 'sh',
    ś: 'sh',
    ș: 'sh',
    ž: 'zh',
    ż: 'zh',
    ź: 'zh',
  },
  ...{ ğ: 'g', ї: 'і', й: 'и' },
}

/** Of longer names the beginning tells enough: what somebody types must not cost more than it says. */
const mostWords = 12
const mostLetters = 30

/**
 * @param text a name or several, in any script
 * @returns its words as they sound; particles and the parts of one name belong to the word they lead to
 */
export function nameWords(text: string): NameWord[] {
  const spelled = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => letterPairs[letter] ?? letter)
  const words: { forms: string[]; vowelless: boolean }[] = []
  let leading: string[] = []
  for (const key of nameSearchKeys(spelled).slice(0, mostWords)) {
    const { letters: written, vowelless } = latinWord(key.slice(0, mostLetters))
    const letters = vowelless ? written.replace(/^el(?=[^l]..?)/, '') : written
    const last = words.at(-1)
    if (letters === '') continue
    const afterServant = servant.test(leading.at(-1) ?? '')
    if (
      particles.has(letters) ||
      servant.test(letters) ||
      (afterServant && articles.has(letters))
    ) {
      leading.push(letters)
    } else if (
      last !== undefined &&
      isTail(letters) &&
      leading.every((word) => /^.l$/.test(word))
    ) {
      leading = []
      last.forms = last.forms.map((form) => form + tailOf(letters))
    } else {
      words.push({ forms: formsOf(letters, leading), vowelless })
      leading = []
    }
  }
  // Somebody whose whole name is a particle has that name.
  for (const letters of leading) words.push({ forms: [letters], vowelless: false })
  return words.map(({ forms, vowelless }) => {
    const sounds = [...new Set(forms.flatMap(soundsOf))]
    return { sounds, skeletons: [...new Set(sounds.flatMap(skeletonsOf))], vowelless }
  })
}

function isTail(letters: string): boolean {
  return tails.has(letters) || godTails.has(letters)
}

function tailOf(letters: string): string {
  return tails.has(letters) ? 'din' : 'lah'
}

/** A word alone and with what leads to it: `el` and `amrani` are `amrani` and `elamrani`. */
function formsOf(letters: string, leading: readonly string[]): string[] {
  if (leading.some((word) => servant.test(word))) {
    return [`abd${godTails.has(letters) ? 'lah' : letters}`]
  }
  const whole = oneSpelling(letters)
  const head = headOf.get(letters)
  const joined = leading.length > 0 ? [leading.join('') + whole] : []
  const stripped = /^(el|al|ben|bou|van|vande|vander)(?=.{4})/.exec(whole)
  const without = stripped && !head ? [whole.slice(stripped[0].length)] : []
  return head === undefined ? [whole, ...joined, ...without] : [head, ...joined]
}

/** Servant of, and the ends of names, written in one way whatever the language. */
function oneSpelling(letters: string): string {
  return letters
    .replace(/^[ae]bd(?:u|o|e|a|ou|oe)?l+(?:a|e)?k?h$/, 'abdlah')
    .replace(/^[ae]bd(?:u|o|e|a|ou|oe)l(?=..)/, 'abd')
    .replace(/^[ae]bd(?:u|o|e|a|ou|oe)([rsznt])\1(?=..)/, 'abd$1')
    .replace(/(?<=..)(?:u|o|e|a|i|ou|oe)?dd?(?:i|ie|ee)ne?$/, 'din')
    .replace(/(?<=..)(?:u|o|a|ou|oe)l+ak?h$/, 'lah')
}
