import type { MatchFacts } from '../matching/index.ts'
import { sexes } from '../persons/index.ts'
import { differentPeople } from './different-people.ts'
import { samePeople } from './same-people.ts'

/** Two sets of facts about invented people, and whether they tell of one person. */
export interface LabelledPair {
  readonly one: MatchFacts
  readonly other: MatchFacts
  readonly isSame: boolean
  /** What is hard about it. */
  readonly group: string
  /** As it stands in the file. */
  readonly line: string
}

/**
 * Pairs of invented people with the answer that a clerk would give. A line holds two people, and of each
 * given name, family name and birth date, and then what there is of: `p1` a telephone, `n1` a national
 * number, `b1` a BIS number, `old-b1` one from before, `m` or `f`, the name in its own script. Numbers are
 * signs, and nobody's.
 */
export const labelledPairs: readonly LabelledPair[] = [
  ...pairsIn(samePeople, true),
  ...pairsIn(differentPeople, false),
]

function pairsIn(text: string, isSame: boolean): LabelledPair[] {
  let group = ''
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) group = line.slice(2)
    const [one, other] = line.split(' ~ ')
    if (one === undefined || other === undefined) return []
    return [{ one: personOf(one), other: personOf(other), isSame, group, line }]
  })
}

function personOf(text: string): MatchFacts {
  const [givenName, familyName, birthDate, ...rest] = text.split(',').map((part) => part.trim())
  const numbers = (sign: RegExp) => rest.filter((part) => sign.test(part))
  return {
    givenName,
    familyName,
    birthDate,
    phones: numbers(/^p\d$/).map((part) => `+3247800000${part.slice(1)}`),
    insz: numbers(/^[nb]\d$/).map(inszOf)[0],
    formerInsz: numbers(/^old-/).map((part) => inszOf(part.slice('old-'.length))),
    sex: sexes.find((sex) => rest.includes(sex.charAt(0))),
    originalScriptName: rest.find((part) => /[^\p{Script=Latin}\p{N}\s-]/u.test(part)),
  }
}

/** A number with the month of its kind, and a check that no number has. */
function inszOf(sign: string): string {
  return `00${sign.startsWith('b') ? '21' : '61'}000000${sign.slice(1)}`
}
