import {
  type DeskRole,
  makeReferenceNumber,
  type PriorityReason,
  type ReferralReason,
  type typesToDesk,
} from '@onthaal/shared/referrals'
import type { DemoFile } from './demo-files.ts'
import { type DemoPlace, demoAgency } from './demo-organisations.ts'
import type { NewReferralRow } from './demo-play.ts'
import { notesOfReasons } from './demo-texts.ts'
import type { Random } from './random.ts'

/** What a municipality or an OCMW asks the desk for. */
export type DemoType = (typeof typesToDesk)[number]

/** What each type is usually asked for, of whom at the desk, and why it can be urgent. */
const usual: Record<
  DemoType,
  {
    readonly reasons: readonly ReferralReason[][]
    readonly deskRoles: DeskRole[]
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
    deskRoles: ['counsellor', 'languageAdvisor'],
    urgent: 'legalDeadline',
  },
  dutchLanguage: {
    reasons: [['wantsDutchLessons'], ['wantsDutchLessons', 'other']],
    deskRoles: ['languageAdvisor'],
    urgent: 'startOfCourse',
  },
  compulsoryEducation: {
    reasons: [['childNotInSchool']],
    deskRoles: ['counsellor'],
    urgent: 'childWithoutSchool',
  },
  preschool: {
    reasons: [['childNotInPreschool']],
    deskRoles: ['counsellor'],
    urgent: 'vulnerableSituation',
  },
}

interface Asking {
  readonly type: DemoType
  readonly file: DemoFile
  readonly place: DemoPlace
  readonly createdAt: Date
}

/** Invents what a sender writes in a referral; what becomes of it is for its life to tell. */
export function askFor(random: Random, { type, file, place, createdAt }: Asking): NewReferralRow {
  const { reasons, deskRoles, urgent } = usual[type]
  const isUrgent = random.chance(type === 'compulsoryEducation' ? 0.3 : 0.09)
  const [first, second] = place.desks
  const asked = random.pick(reasons)
  return {
    partitionId: file.partitionId,
    id: random.idAt(createdAt),
    reference: makeReferenceNumber(createdAt.getUTCFullYear(), random.bytes(8)),
    type,
    personId: file.personId,
    senderOrganisationId: file.organisationId,
    receiverOrganisationId: demoAgency.id,
    deskId: second !== undefined && random.chance(0.3) ? second.id : first.id,
    reasons: [...asked],
    reasonNote: random.chance(0.35) ? random.pick(notesOfReasons) : null,
    // Who needs guidance alone is not sent to the language advisor too.
    deskRoles: asked.includes('needsGuidance') ? ['counsellor'] : deskRoles,
    priority: isUrgent ? 'urgent' : 'normal',
    priorityReason: isUrgent ? urgent : null,
    createdAt,
  }
}
