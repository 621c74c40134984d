import Type, { type Static } from 'typebox'
import { Arrival } from '../arrivals/schemas.ts'
import { Background } from '../background/schemas.ts'
import {
  consultationActions,
  consultationPurposes,
  consultedFields,
  glassReasons,
  statedPurposes,
} from '../consultations/index.ts'
import { EducationChain, educationProofFields } from '../education/schemas.ts'
import { GuardianList, Household } from '../households/schemas.ts'
import { roles } from '../identity/index.ts'
import { OrganisationSummary } from '../identity/schemas.ts'
import { EarlierReferral } from '../imports/schemas.ts'
import { InformingList } from '../informing/schemas.ts'
import { IntakeInterview } from '../intake-interviews/schemas.ts'
import { Letter } from '../letters/schemas.ts'
import { PersonMergeList } from '../matching/schemas.ts'
import { OnwardReferralList } from '../onward-referrals/schemas.ts'
import { Person, PersonChange } from '../persons/schemas.ts'
import { ReferralEventList } from '../referral-events/schemas.ts'
import { Referral } from '../referrals/schemas.ts'
import { fileMeasureKinds } from '../retention/index.ts'
import { SentChange } from '../sent-changes/schemas.ts'
import { KeptOfClients } from '../shared-clients/schemas.ts'
import { KeptContext } from '../social-contexts/schemas.ts'
import { component, Href, Id, Instant, oneOf, Text } from '../wire/schemas.ts'

/** That an organisation saw somebody, as it is told to the person: the names of staff are theirs. */
const ExcerptLine = component(
  'ExcerptLine',
  Type.Object({
    id: Id,
    at: Instant,
    organisation: OrganisationSummary,
    role: oneOf(roles),
    action: oneOf(consultationActions),
    purpose: oneOf(consultationPurposes),
    reason: Type.Optional(oneOf(glassReasons)),
    fields: Type.Array(oneOf(consultedFields)),
  }),
)
export type ExcerptLine = Static<typeof ExcerptLine>

/** What was set on the file: that it is kept longer, or that less may be done with it. */
const ExportedMeasure = component(
  'ExportedMeasure',
  Type.Object({
    kind: oneOf(fileMeasureKinds),
    reason: Text(500),
    setAt: Instant,
    liftedAt: Type.Optional(Instant),
    liftReason: Type.Optional(Text(500)),
  }),
)
export type ExportedMeasure = Static<typeof ExportedMeasure>

/** Why somebody opened the file to whose work nothing tied it. */
const ExportedAccess = component(
  'ExportedAccess',
  Type.Object({
    at: Instant,
    until: Instant,
    purpose: oneOf(statedPurposes),
    reason: Type.Optional(oneOf(glassReasons)),
    explanation: Type.Optional(Text(500)),
  }),
)
export type ExportedAccess = Static<typeof ExportedAccess>

const CutOff = (names: readonly ('changes' | 'consultations')[]) =>
  Type.Array(oneOf(names), { description: 'The lists of which only the newest 10,000 are here.' })

const Insz = Type.String({ pattern: '^\\d{11}$', description: 'The whole number.' })

/** How a child is followed, with all proofs of an education that were written down. */
const ExportedEducation = Type.Object({
  chain: EducationChain,
  proofs: Type.Array(Type.Object({ ...educationProofFields, endedAt: Type.Optional(Instant) }), {
    description: 'Also those that count no more, newest first.',
  }),
})

/** All that an organisation keeps of somebody, and everybody who saw it (GDPR art. 15 and 20). */
export const PersonExport = component(
  'PersonExport',
  Type.Object({
    self: Href,
    exportedAt: Instant,
    person: Person,
    insz: Type.Optional(Insz),
    changes: Type.Array(PersonChange, { description: 'What the file held before, newest first.' }),
    background: Background,
    education: Type.Optional({
      ...ExportedEducation,
      description: 'How a child is followed; for whoever works with schooling alone.',
    }),
    household: Household,
    guardians: GuardianList,
    interviews: Type.Array(IntakeInterview, { description: 'The talks, newest first.' }),
    informings: InformingList,
    letters: Type.Array(Letter, {
      description: 'The letters that were handed over, newest first.',
    }),
    arrivals: Type.Array(Arrival, { description: 'How they came on the list, newest first.' }),
    earlierReferrals: Type.Array(EarlierReferral, {
      description: 'What a list that was read in told of referrals of before, newest first.',
    }),
    merges: PersonMergeList,
    referrals: Type.Array(
      Type.Object({
        referral: Referral,
        events: ReferralEventList,
        onwardReferrals: OnwardReferralList,
        sentChanges: Type.Array(SentChange, {
          description: 'What changed after sending, oldest first.',
        }),
        project: Type.Optional({
          ...KeptContext,
          description: 'Within which project an OCMW referred them, for that OCMW alone.',
        }),
      }),
      { description: 'The referrals and what happened to each, newest first.' },
    ),
    sharedClient: {
      ...KeptOfClients,
      description: 'What is written down with others who follow them, newest first.',
    },
    measures: Type.Array(ExportedMeasure, {
      description: 'What was set on the file, newest first.',
    }),
    accesses: Type.Array(ExportedAccess, {
      description: 'Why the file was opened outside the work, newest first.',
    }),
    consultations: Type.Array(ExcerptLine, {
      description: 'Who saw the file, newest first. Up to 10,000.',
    }),
    cutOff: CutOff(['changes', 'consultations']),
  }),
)
export type PersonExport = Static<typeof PersonExport>

/**
 * All that an organisation keeps with a referral that it received: the file stands with the sender, and is
 * asked for there (GDPR art. 15).
 */
export const ReferralExport = component(
  'ReferralExport',
  Type.Object({
    self: Href,
    exportedAt: Instant,
    keptBy: OrganisationSummary,
    referral: Referral,
    person: Type.Optional({ ...Person, description: 'As the sender shares them now.' }),
    insz: Type.Optional(Insz),
    events: ReferralEventList,
    onwardReferrals: OnwardReferralList,
    sentChanges: Type.Array(SentChange, {
      description: 'What changed after sending, oldest first.',
    }),
    project: Type.Optional({
      ...KeptContext,
      description: 'For which days an OCMW asked feedback, and what it was told.',
    }),
    sharedClient: {
      ...KeptOfClients,
      description: 'What is written down with the sender and for the own side, newest first.',
    },
    consultations: Type.Array(ExcerptLine, {
      description: 'When the organisation looked at the person, newest first. Up to 10,000.',
    }),
    cutOff: CutOff(['consultations']),
  }),
)
export type ReferralExport = Static<typeof ReferralExport>
