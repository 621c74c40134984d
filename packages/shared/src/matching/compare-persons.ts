import type { PartialDate, Sex } from '../persons/index.ts'
import { birthEvidence } from './birth-evidence.ts'
import { type MatchEvidence, type MatchRules, matchRules } from './match-rules.ts'
import { type Names, nameEvidence } from './name-evidence.ts'

/** What is known of somebody, as far as it tells people apart. */
export interface MatchFacts extends Names {
  readonly birthDate?: PartialDate | null | undefined
  /** Eleven digits. */
  readonly insz?: string | null | undefined
  /** Numbers that were theirs before. */
  readonly formerInsz?: readonly string[]
  /** In E.164. */
  readonly phones?: readonly string[]
  readonly sex?: Sex | null | undefined
}

/** Fields that are shown beside each other, because they tell two people apart. */
export const matchFields = [
  'givenName',
  'familyName',
  'originalScriptName',
  'birthDate',
  'insz',
  'phone',
  'sex',
] as const
export type MatchField = (typeof matchFields)[number]

/** What a comparison came to. */
export interface MatchResult {
  readonly score: number
  /** Whether a clerk has to look: they may be one and the same. */
  readonly isSuspect: boolean
  readonly evidence: readonly MatchEvidence[]
  /** Fields that both hold and that are not written alike. */
  readonly differs: readonly MatchField[]
}

/**
 * Says whether two sets of facts may tell of one person. It does not matter which comes first.
 *
 * @param one what is known of somebody
 * @param other what is known of somebody else, or of the same one
 * @param rules what weighs how much
 */
export function comparePersons(
  one: MatchFacts,
  other: MatchFacts,
  rules: MatchRules = matchRules,
): MatchResult {
  const evidence = [
    inszEvidence(one, other),
    sharePhone(one, other) ? ('phoneSame' as const) : undefined,
    nameEvidence(one, other),
    one.birthDate && other.birthDate ? birthEvidence(one.birthDate, other.birthDate) : undefined,
    isOtherSex(one, other) ? ('sexDiffers' as const) : undefined,
  ].filter((found) => found !== undefined)
  const score = evidence.reduce((sum, found) => sum + rules.weights[found], 0)
  return { score, isSuspect: score >= rules.threshold, evidence, differs: differing(one, other) }
}

/**
 * Whether somebody at the agency has to look, of two people whom different municipalities referred. A number of
 * either decides, whatever else contradicts: nobody else ever carries it.
 *
 * @param result what comparing the two came to
 */
export function mayBeOneClient({ isSuspect, evidence }: MatchResult): boolean {
  return isSuspect || evidence.includes('inszSame')
}

function numbersOf({ insz, formerInsz = [] }: MatchFacts): readonly string[] {
  return insz ? [insz, ...formerInsz] : formerInsz
}

function inszEvidence(one: MatchFacts, other: MatchFacts): MatchEvidence | undefined {
  const others = numbersOf(other)
  if (numbersOf(one).some((number) => others.includes(number))) return 'inszSame'
  if (!one.insz || !other.insz) return undefined
  return isBis(one.insz) === isBis(other.insz) ? 'inszDiffers' : 'inszReplaced'
}

/** Numbers of people outside the register have 20 or 40 added to their month. */
function isBis(insz: string): boolean {
  const month = Number(insz.slice(2, 4))
  return month >= 20 && month <= 52
}

function sharePhone({ phones = [] }: MatchFacts, other: MatchFacts): boolean {
  return phones.some((phone) => other.phones?.includes(phone))
}

/** What is undetermined contradicts nothing. */
function isOtherSex({ sex }: MatchFacts, other: MatchFacts): boolean {
  const known: (Sex | null | undefined)[] = ['female', 'male']
  return known.includes(sex) && known.includes(other.sex) && sex !== other.sex
}

function differing(one: MatchFacts, other: MatchFacts): MatchField[] {
  return matchFields.filter((field) => {
    if (field === 'phone') {
      return bothHold(one.phones?.[0], other.phones?.[0]) && !sharePhone(one, other)
    }
    return bothHold(one[field], other[field]) && plain(one[field]) !== plain(other[field])
  })
}

function bothHold(one: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(one) && Boolean(other)
}

function plain(value: string | null | undefined): string {
  return (value ?? '').trim().toLowerCase()
}
