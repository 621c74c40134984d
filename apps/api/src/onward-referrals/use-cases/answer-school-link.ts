import { eventOfAnswer, type OnwardFacts, onwardRules } from '@onthaal/shared/onward-referrals'
import type { SchoolLinkAnswer } from '@onthaal/shared/onward-referrals/schemas'
import { invalidField, OnwardNotAllowedError } from '../../errors.ts'
import { decideOrRefuse } from '../move-onward.ts'
import { readDocument } from '../read-document.ts'
import type { Knock, SchoolSight } from '../school-door-repository.ts'
import { atLeast, keyOf, type SchoolUseCaseDependencies, seen } from '../school-use-cases.ts'

/**
 * Writes down what a school answers by its link; within seven days it may correct that. Sent twice, it is the same
 * answer.
 *
 * @returns what the page shows from then on
 * @throws SchoolLinkNotUsableError whyever the link leads nowhere
 * @throws InvalidInputError when the child was born on another day, something that belongs to the answer is missing,
 *   or the document cannot be taken
 * @throws OnwardNotAllowedError when the answer does not follow from where it stands, the time is over,
 *   somebody changed it since the school saw it, or the link was answered too often
 */
export function answerSchoolLink({ atTheSchoolDoor, clock }: SchoolUseCaseDependencies) {
  return async (input: SchoolLinkAnswer, traceId: string): Promise<SchoolSight> => {
    const key = keyOf(input)
    if (input.document !== undefined && input.answer !== 'refused') {
      const detail = 'Only a refusal has a document.'
      throw invalidField('document', 'rejectedInput', 'documentOfRefusal', detail)
    }
    const document =
      input.document === undefined ? undefined : readDocument(input.document, 'document')
    const knock = await atLeast(
      atTheSchoolDoor(async (door): Promise<Knock> => {
        const now = clock()
        const found = await door.open(key, now, traceId, true)
        // A wrong birth date is counted: nothing may be thrown before the transaction ends.
        if (found === undefined || 'isWrong' in found) return found
        if (found.hop.version !== input.version) {
          if (isKept(found, input)) return found
          throw new OnwardNotAllowedError('It changed since the school saw it.')
        }
        if (found.answers >= onwardRules.link.answers) {
          throw new OnwardNotAllowedError('This link was answered too often.')
        }
        const event = eventOfAnswer[input.answer]
        const changes = decideOrRefuse(factsOf(found), event, 'school', input, now)
        await door.answer(key, now, event, changes, document)
        const { status, enrolledOn, waitingSince, refusalReason } = changes
        const decidedAt = changes.decidedAt?.toISOString() ?? null
        const version = found.hop.version + 1
        const said = { version, status, decidedAt, enrolledOn, waitingSince, refusalReason }
        return { ...found, hop: { ...found.hop, ...said }, hasDocument: document !== undefined }
      }),
    )
    return seen(knock)
  }
}

function factsOf({ hop }: SchoolSight): OnwardFacts {
  const decidedAt = hop.decidedAt === null ? null : new Date(hop.decidedAt)
  return { type: hop.type, status: hop.status, decidedAt }
}

/** Whether what is kept is the very answer that comes in: it was sent twice. */
function isKept({ hop }: SchoolSight, input: SchoolLinkAnswer): boolean {
  return (
    hop.status === input.answer &&
    hop.version === input.version + 1 &&
    hop.enrolledOn === (input.enrolledOn ?? null) &&
    hop.waitingSince === (input.waitingSince ?? null) &&
    hop.refusalReason === (input.refusalReason ?? null)
  )
}
