import {
  type DeskRole,
  makeReferenceNumber,
  type PriorityReason,
  type ReferralReason,
  type TypeToDesk,
  usualDeskRoles,
} from '@onthaal/shared/referrals'
import type { DemoFile } from './demo-files.ts'
import { type DemoPlace, demoAgency } from './demo-organisations.ts'
import type { NewReferralRow } from './demo-play.ts'
import { notesOfReasons } from './demo-texts.ts'
import type { Random } from './random.ts'

/** Why each type is usually asked for, and why it can be urgent. */
const usual: Record<
  TypeToDesk,
  {
    readonly reasons: readonly ReferralReason[][]
    readonly urgent: PriorityReason
  }
> = {
  civicIntegration: {
    reasons: [
      ['newcomerObliged', 'wantsSocialOrientation'],
      ['newcomerObliged'],
      ['newcomerEntitled', 'wantsDutchLessons'],
      ['newcomerEntitled', 'needsGuidance'],
    ],
    urgent: 'legalDeadline',
  },
  dutchLanguage: {
    reasons: [['wantsDutchLessons'], ['wantsDutchLessons', 'other']],
    urgent: 'startOfCourse',
  },
  compulsoryEducation: {
    reasons: [['childNotInSchool']],
    urgent: 'childWithoutSchool',
  },
  preschool: {
    reasons: [['childNotInPreschool']],
    urgent: 'vulnerableSituation',
  },
}

interface Asking {
  readonly type: TypeToDesk
  readonly file: DemoFile
  readonly place: DemoPlace
  readonly createdAt: Date
  readonly taken: Set<string>
}

/** Invents what a sender writes in a referral; what becomes of it is for its life to tell. */
export function askFor(
  random: Random,
  { type, file, place, createdAt, taken }: Asking,
): NewReferralRow {
  const { reasons, urgent } = usual[type]
  const isUrgent = random.chance(type === 'compulsoryEducation' ? 0.3 : 0.09)
  const [first, second] = place.desks
  const asked = random.pick(reasons)
  return {
    partitionId: file.partitionId,
    id: random.idAt(createdAt),
    reference: referenceOf(random, createdAt, taken),
    type,
    personId: file.personId,
    senderOrganisationId: file.organisationId,
    receiverOrganisationId: demoAgency.id,
    deskId: second !== undefined && random.chance(0.3) ? second.id : first.id,
    reasons: [...asked],
    reasonNote: random.chance(0.35) ? random.pick(notesOfReasons) : null,
    deskRoles: deskRolesFor(type, asked),
    priority: isUrgent ? 'urgent' : 'normal',
    priorityReason: isUrgent ? urgent : null,
    createdAt,
  }
}

/** Who wants Dutch lessons beside something else meets the language advisor too. */
function deskRolesFor(type: TypeToDesk, asked: readonly ReferralReason[]): DeskRole[] {
  const roles = usualDeskRoles(type)
  if (!asked.includes('wantsDutchLessons') || roles.includes('languageAdvisor')) return roles
  return [...roles, 'languageAdvisor']
}

function referenceOf(random: Random, createdAt: Date, taken: Set<string>): string {
  for (;;) {
    const reference = makeReferenceNumber(createdAt.getUTCFullYear(), random.bytes(8))
    if (taken.has(reference)) continue
    taken.add(reference)
    return reference
  }
}
