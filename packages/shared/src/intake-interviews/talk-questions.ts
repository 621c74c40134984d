import type { CefrLevel, Register, ResidenceDocument } from '../persons/index.ts'

/** The answers that other questions follow from, as a file or a form holds them; empty is no answer. */
export interface AnswersBefore {
  readonly residenceDocument?: ResidenceDocument | '' | null | undefined
  readonly register?: Register | '' | null | undefined
  readonly contactLanguage?: string | null | undefined
  readonly homeLanguages?: readonly string[] | null | undefined
  readonly dutchOral?: CefrLevel | '' | null | undefined
}

/** Documents without a last day that says anything of the stay: a Belgian stays whatever their card says. */
const documentsWithoutEnd: readonly string[] = ['none', 'belgianIdentityCard']

/** Contact languages that are not written in the Latin script, or not only (CLDR, likely subtags). */
const otherScripts = `
am ar ary be bg bn ce ckb el fa gu he hi hy ja ka kk km ko ky lo mk ml mn mr my ne pa prs ps ru shi si sr
syr ta te tg th ti ug uk ur yue zh`

const isInOtherScript = (tag: string) => otherScripts.trim().split(/\s+/).includes(tag)

/** Every question of a talk that is asked only after another answer, with the test whether it is. */
const followUps = {
  residenceDocumentUntil: ({ residenceDocument }) =>
    Boolean(residenceDocument) && !documentsWithoutEnd.includes(residenceDocument ?? ''),
  firstRegisteredHereOn: ({ register }) => register !== 'none',
  residenceCheckOpen: ({ register }) => register !== 'none',
  interpreterNeeded: ({ contactLanguage }) => Boolean(contactLanguage) && contactLanguage !== 'nl',
  dutchWritten: ({ dutchOral }) => Boolean(dutchOral) && dutchOral !== 'none',
  latinLiteracy: ({ homeLanguages }) => (homeLanguages ?? []).some(isInOtherScript),
} as const satisfies Record<string, (answers: AnswersBefore) => boolean>

/** Why a question stands there: it follows, or it does not any more but was answered before. */
export type Asking = 'asked' | 'answeredBefore'

/**
 * Whether a question is put. One that follows no longer but has an answer stays in sight, so that nothing
 * that is kept disappears without anybody having said so.
 *
 * @param question a question of the talk; one without a condition is always asked
 * @param answers what the others were answered
 * @param isAnswered whether there is an answer to this one
 * @returns why it is put, and `undefined` when it is not
 */
export function askingOf(
  question: string,
  answers: AnswersBefore,
  isAnswered: boolean,
): Asking | undefined {
  const isAsked = Object.hasOwn(followUps, question)
    ? followUps[question as keyof typeof followUps](answers)
    : true
  if (isAsked) return 'asked'
  return isAnswered ? 'answeredBefore' : undefined
}
