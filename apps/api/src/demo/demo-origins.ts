import {
  afghan,
  arabic,
  brazilian,
  bulgarian,
  chechen,
  congolese,
  type DemoNames,
  eritrean,
  ethiopian,
  guinean,
  kurdish,
  moroccan,
  polish,
  romanian,
  somali,
  turkish,
  ukrainian,
  vietnamese,
} from './demo-names.ts'

/** On what ground people of an origin mostly stay. */
type Stay = 'europe' | 'protection' | 'asylum' | 'temporary' | 'family'

/** Where families come from: their names, nationality and the languages that they speak. */
export interface DemoOrigin extends DemoNames {
  readonly nationality: string
  readonly homeLanguages: readonly [string, ...string[]]
  /** Languages that some of them know besides. */
  readonly otherLanguages: readonly string[]
  readonly stays: readonly (readonly [Stay, number])[]
  /** How many of ten read Latin letters when they arrive. */
  readonly readLatin: number
  /** How many of ten know the day on which they were born. */
  readonly knowBirthday: number
  /** Some people carry one name only. */
  readonly oneName?: true
}
export type DemoStay = Stay

const fromEurope = [['europe', 1]] as const
const fled = [
  ['protection', 7],
  ['asylum', 3],
  ['family', 2],
] as const
const joined = [
  ['family', 8],
  ['protection', 1],
] as const

/** Each origin with how often it occurs. */
export const demoOrigins: readonly (readonly [DemoOrigin, number])[] = [
  [origin(ukrainian, 'UA', ['uk'], ['ru', 'en'], [['temporary', 1]], 8, 10), 16],
  [origin(arabic, 'SY', ['ar'], ['en', 'tr'], fled, 5, 8), 14],
  [origin(arabic, 'PS', ['ar'], ['en'], fled, 6, 9), 6],
  [{ ...origin(afghan, 'AF', ['prs'], ['fa', 'ur'], fled, 2, 6), oneName: true }, 10],
  [origin(eritrean, 'ER', ['ti'], ['am', 'ar', 'en'], fled, 4, 8), 7],
  [origin(ethiopian, 'ET', ['am'], ['om', 'en'], fled, 5, 8), 3],
  [origin(kurdish, 'IQ', ['ckb'], ['ar'], fled, 4, 7), 4],
  [{ ...origin(somali, 'SO', ['so'], ['ar', 'en'], fled, 5, 5), oneName: true }, 5],
  [origin(chechen, 'RU', ['ce'], ['ru'], fled, 5, 9), 3],
  [origin(moroccan, 'MA', ['ary', 'fr'], ['ar', 'rif', 'es'], joined, 7, 9), 8],
  [origin(turkish, 'TR', ['tr'], ['en', 'kmr'], joined, 10, 10), 6],
  [origin(congolese, 'CD', ['fr', 'ln'], ['sw'], joined, 10, 9), 5],
  [origin(guinean, 'GN', ['ff', 'fr'], ['sus'], fled, 6, 6), 5],
  [origin(brazilian, 'BR', ['pt'], ['es', 'en'], joined, 10, 10), 2],
  [origin(vietnamese, 'VN', ['vi'], ['en'], joined, 9, 10), 2],
  [origin(romanian, 'RO', ['ro'], ['it', 'en'], fromEurope, 10, 10), 9],
  [origin(bulgarian, 'BG', ['bg'], ['tr', 'ru'], fromEurope, 6, 10), 5],
  [origin(polish, 'PL', ['pl'], ['en', 'de'], fromEurope, 10, 10), 4],
]

function origin(
  names: DemoNames,
  nationality: string,
  homeLanguages: DemoOrigin['homeLanguages'],
  otherLanguages: readonly string[],
  stays: DemoOrigin['stays'],
  readLatin: number,
  knowBirthday: number,
): DemoOrigin {
  return {
    ...names,
    nationality,
    homeLanguages,
    otherLanguages,
    stays,
    readLatin,
    knowBirthday,
  }
}
