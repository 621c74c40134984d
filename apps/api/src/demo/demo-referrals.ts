import { createHash } from 'node:crypto'
import {
  type DeskRole,
  educationTypes,
  makeReferenceNumber,
  type ReferralReason,
  type ReferralType,
  type typesToDesk,
} from '@onthaal/shared/referrals'
import { demoUserId } from './demo-accounts.ts'
import { type DemoHistory, playStory } from './demo-history.ts'
import { demoId } from './demo-id.ts'
import { demoDesks, demoOrganisations, demoProtocols } from './demo-organisations.ts'
import type { DemoFile } from './demo-people.ts'
import { inventStory } from './demo-stories.ts'
import type { Random } from './random.ts'

/** What each type is usually asked for, and of whom at the desk. */
const usual: Record<
  (typeof typesToDesk)[number],
  { reasons: ReferralReason[]; deskRoles: DeskRole[] }
> = {
  civicIntegration: {
    reasons: ['newcomerObliged', 'wantsSocialOrientation'],
    deskRoles: ['counsellor', 'languageAdvisor'],
  },
  dutchLanguage: { reasons: ['wantsDutchLessons'], deskRoles: ['languageAdvisor'] },
  compulsoryEducation: { reasons: ['childNotInSchool'], deskRoles: ['counsellor'] },
  preschool: { reasons: ['childNotInPreschool'], deskRoles: ['counsellor'] },
}

/** Invents the referrals that follow from the talks with these people, with all that happened to them. */
export function inventReferrals(
  random: Random,
  files: readonly DemoFile[],
  now: Date,
): DemoHistory[] {
  const protocols = demoProtocols(now)
  return files.flatMap((file) => {
    const type = typeFor(random, file)
    const desk = demoDesks.find(({ partitionId }) => partitionId === file.partitionId)
    const protocol = protocols.find(
      ({ senderOrganisationId }) => senderOrganisationId === file.organisationId,
    )
    if (type === undefined || desk === undefined || protocol === undefined) return []
    const id = demoId(`referral ${file.personId}`)
    const urgent = random.chance(0.12)
    const referral = {
      ...usual[type],
      partitionId: file.partitionId,
      id,
      reference: makeReferenceNumber(
        now.getUTCFullYear(),
        createHash('sha256').update(id).digest().subarray(0, 8),
      ),
      type,
      personId: file.personId,
      senderOrganisationId: file.organisationId,
      receiverOrganisationId: demoOrganisations.agency.id,
      deskId: desk.id,
      priority: urgent ? ('urgent' as const) : ('normal' as const),
      priorityReason: urgent ? ('legalDeadline' as const) : null,
    }
    const people = { sender: file.recordedBy, owner: ownerFor(random, type, desk) }
    const story = inventStory(random, type)
    return playStory({ referral, file, protocolId: protocol.id, people, story, now, random })
  })
}

function typeFor(
  random: Random,
  { age, organisationId, phone, email }: DemoFile,
): keyof typeof usual | undefined {
  if (phone === null && email === null) return undefined
  if (age >= 18) {
    return random.weigh<keyof typeof usual | undefined>([
      ['civicIntegration', 5],
      ['dutchLanguage', 3],
      [undefined, 3],
    ])
  }
  // Only this front desk works with minors' schooling in the demonstration.
  if (organisationId !== demoOrganisations.geraardsbergen.id || !random.chance(0.35)) {
    return undefined
  }
  if (age >= 5) return 'compulsoryEducation'
  return age >= 3 ? 'preschool' : undefined
}

/** Somebody of the desk who may work with this type. */
function ownerFor(
  random: Random,
  type: ReferralType,
  desk: (typeof demoDesks)[number],
): string | undefined {
  const schooling = educationTypes.some((education) => education === type)
  const atGeraardsbergen = desk.id === demoDesks[0].id
  if (schooling) return atGeraardsbergen ? demoUserId('trajectbegeleider') : undefined
  if (!atGeraardsbergen) return demoUserId('taalconsulent')
  return demoUserId(random.pick(['trajectbegeleider', 'trajectbegeleider', 'taalconsulent']))
}
