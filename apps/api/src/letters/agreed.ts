import type { InterviewTopic } from '@onthaal/shared/intake-interviews'
import {
  type Agreement,
  type AroundTalk,
  type DeskContact,
  getsOwnLetter,
  isAboutSchool,
  letterRecipients,
} from '@onthaal/shared/letters'
import { isOpenStatus, typesToDesk } from '@onthaal/shared/referrals'
import { belgianDay, belgianTime } from '@onthaal/shared/time'
import type { GuardianRepository, HouseholdRepository } from '../households/index.ts'
import type { InformingRepository } from '../informing/index.ts'
import type { InterviewRow } from '../intake-interviews/index.ts'
import type { PersonFile } from '../persons/index.ts'
import type { ReferralRecord } from '../referrals/index.ts'
import type { LetterRepository } from './letter-repository.ts'

interface Around {
  readonly households: HouseholdRepository
  readonly guardians: GuardianRepository
  readonly informings: InformingRepository
}

/** Somebody for whom something was agreed, and what; or who was told of something, and of what. */
export interface AgreedWith {
  readonly person: PersonFile
  readonly agreements: readonly Agreement[]
  readonly informedOf: readonly InterviewTopic[]
}

interface Talk {
  readonly interview: InterviewRow
  readonly person: PersonFile
  readonly referrals: readonly ReferralRecord[]
}

/**
 * What was agreed in a talk, for each adult apart: the referrals that were sent and are open by now. A draft that
 * waits for a protocol was not asked of anybody yet, and what ended is agreed no more. Whoever was there, is of age
 * and has nothing agreed reads what they were told of.
 *
 * @returns whoever gets a letter, the person of the talk first
 */
export async function agreedIn(
  repositories: Around & { readonly letters: LetterRepository },
  { interview, person, referrals }: Talk,
  now: Date,
): Promise<AgreedWith[]> {
  const open = referrals.filter(
    ({ referral }) => referral.submittedAt && isOpenStatus(referral.status),
  )
  if (interview.status !== 'held') return []
  const contacts = await repositories.letters.deskContacts(open.map(({ desk }) => desk.id))
  const { around, files, grown } = await peopleAround(
    repositories,
    { interview, person, open },
    now,
  )
  const told = await toldIn(repositories, interview)
  const known = new Map([person, ...files, ...open.map((one) => one.person)].map(byId))
  const agreed = new Map<string, Agreement[]>()
  for (const record of open) {
    const { referral, desk } = record
    const type = typesToDesk.find((one) => one === referral.type)
    if (type === undefined) continue
    const agreement = agreementOf(record, type, { contact: contacts.get(desk.id) ?? {}, now })
    for (const one of letterRecipients({ type, person: referral.personId }, around)) {
      agreed.set(one, [...(agreed.get(one) ?? []), agreement])
    }
  }
  return [...known.values()].flatMap((file): AgreedWith[] => {
    const agreements = agreed.get(file.personId)
    if (agreements) return [{ person: file, agreements, informedOf: [] }]
    const informedOf = grown.has(file.personId) ? told.get(file.personId) : undefined
    return informedOf ? [{ person: file, agreements: [], informedOf }] : []
  })
}

const byId = (file: PersonFile) => [file.personId, file] as const

/** What a talk told, by the person: of what was withdrawn since nothing. */
async function toldIn({ informings }: Pick<Around, 'informings'>, interview: InterviewRow) {
  const told = new Map<string, InterviewTopic[]>()
  for (const { personId, topic } of await informings.standingOfInterview(interview)) {
    told.set(personId, [...(told.get(personId) ?? []), topic])
  }
  return told
}

interface Asked {
  readonly interview: InterviewRow
  readonly person: PersonFile
  readonly open: readonly ReferralRecord[]
}

/** Who lives with the person of a talk now, who of them is of age, and who answers for the children referred. */
async function peopleAround(
  { households, guardians }: Around,
  { interview, person, open }: Asked,
  now: Date,
): Promise<{ around: AroundTalk; files: PersonFile[]; grown: ReadonlySet<string> }> {
  const household = await households.findCurrent(interview)
  const all = household === undefined ? [] : await households.listMembers(household)
  const members = all.filter(({ member }) => member.untilDay === null)
  const adults = members.filter(
    ({ member }) => member.role === 'adult' || member.role === 'partner',
  )
  const roles = new Map(members.map(({ member }) => [member.personId, member.role]))
  const grown = [person, ...members.map((one) => one.person)].filter(({ personId, birthDate }) =>
    getsOwnLetter(
      { role: roles.get(personId), birthDate: birthDate ?? undefined },
      belgianDay(now),
    ),
  )
  const minors = [...new Set(open.map(({ referral }) => referral.personId))]
  const answering = await guardians.list(interview, minors)
  return {
    around: {
      person: interview.personId,
      adults: adults.map(({ member }) => member.personId),
      guardians: answering.flatMap(({ guardian }) =>
        guardian.untilDay === null && guardian.guardianId !== null
          ? [{ minor: guardian.minorId, guardian: guardian.guardianId }]
          : [],
      ),
    },
    files: members.map((one) => one.person),
    grown: new Set(grown.map(({ personId }) => personId)),
  }
}

function agreementOf(
  { referral, desk, appointment }: ReferralRecord,
  type: Agreement['type'],
  { contact, now }: { contact: DeskContact; now: Date },
): Agreement {
  const base = { type, desk: desk.name, ...contact }
  const startsAt = appointment && new Date(appointment.startsAt)
  if (appointment?.state === 'planned' && startsAt && startsAt > now) {
    const { place, deskRoles } = appointment
    const when = { day: belgianDay(startsAt), from: belgianTime(startsAt) }
    return { ...base, appointment: { ...when, place, withWhom: deskRoles } }
  }
  // Only while nobody took it up: from then on the desk itself says when.
  const { status, pickUpBy } = referral
  const isAwaited = status === 'submitted' && pickUpBy !== null && pickUpBy >= belgianDay(now)
  return isAwaited ? { ...base, contactBefore: pickUpBy } : base
}

/** Whether a letter tells of a child's school, which is not for every colleague. */
export function tellsOfSchool({ agreements }: AgreedWith): boolean {
  return agreements.some(({ type }) => isAboutSchool(type))
}
