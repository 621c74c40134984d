import type { NewEducationProof } from '@onthaal/shared/education/schemas'
import { onwardTypeOfKind } from '@onthaal/shared/onward-referrals'
import { addDays, belgianDay, type Day } from '@onthaal/shared/time'
import { InvalidInputError, invalidField } from '../../errors.ts'
import { changeChain } from '../change-chain.ts'
import type {
  ChainCommand,
  EducationRepositories,
  EducationUseCaseDependencies,
} from '../education-use-cases.ts'
import { recordProof } from '../record-proof.ts'

/** How far ahead the first day can lie: schools enrol for the next school year. */
const enrolledAheadDays = 400

/** How long ago at the most: nobody of an age for school was enrolled before. */
const enrolledAgoDays = 18 * 366

/**
 * Writes down what proves that a child has an education: it closes the chain, and takes the place of a proof that
 * counts until now.
 *
 * @throws InvalidInputError when no school is named where there is one, it is no open school of this municipality, the
 *   first day lies too far away, or the proof was seen in the future
 * @throws NotFoundError when the actor does not follow the child
 */
export function recordEducationProof(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<NewEducationProof>) =>
    changeChain(dependencies, command, async (locked, repositories) => {
      const { input } = command
      const today = belgianDay(locked.now)
      requireSoundDay(input.enrolledOn, today)
      if (input.seenOn > today) {
        throw invalidField('seenOn', 'outOfRange', 'future', 'This day lies in the future.')
      }
      const { partitionId } = locked.chain
      const { kind, enrolledOn, seenOn } = input
      const school = await schoolOf(repositories, input, partitionId)
      await recordProof(locked, { kind, enrolledOn, seenOn, ...school })
    })
}

/** A day that never comes would keep anybody from asking whether the child started. */
function requireSoundDay(enrolledOn: Day, today: Day): void {
  if (
    enrolledOn <= addDays(today, enrolledAheadDays) &&
    enrolledOn >= addDays(today, -enrolledAgoDays)
  ) {
    return
  }
  throw invalidField('enrolledOn', 'outOfRange', 'tooFar', 'This day lies too far away.')
}

/** The name of the school, as it stands in the directory when it was chosen there. */
async function schoolOf(
  { services }: Pick<EducationRepositories, 'services'>,
  { kind, schoolName, service }: NewEducationProof,
  partitionId: string,
): Promise<{ schoolName: string | null; serviceId: string | null }> {
  if (service !== undefined) {
    const found = await services.find(service, [partitionId])
    if (found === undefined) {
      const detail = 'There is no such school in the directory of this municipality.'
      const issue = 'referencedResourceNotFound'
      throw new InvalidInputError([{ issue, name: 'service', code: 'unknown', detail }])
    }
    if (onwardTypeOfKind[found.kind] !== 'school') {
      throw invalidField('service', 'rejectedInput', 'noSchool', 'This service is no school.')
    }
    if (found.isClosed) {
      throw invalidField('service', 'rejectedInput', 'closed', 'This school is there no more.')
    }
    return { schoolName: found.name, serviceId: found.id }
  }
  if (schoolName === undefined && kind !== 'homeEducation') {
    const detail = 'Name the school, or choose it in the directory.'
    throw invalidField('schoolName', 'requiredInput', 'required', detail)
  }
  return { schoolName: schoolName?.trim() ?? null, serviceId: null }
}
