import Type, { type Static } from 'typebox'
import {
  consultationActions,
  consultationPurposes,
  consultedFields,
  glassReasons,
} from '../consultations/index.ts'
import { GuardianList, Household } from '../households/schemas.ts'
import { roles } from '../identity/index.ts'
import { OrganisationSummary } from '../identity/schemas.ts'
import { IntakeInterview } from '../intake-interviews/schemas.ts'
import { Person, PersonChange } from '../persons/schemas.ts'
import { ReferralEventList } from '../referral-events/schemas.ts'
import { Referral } from '../referrals/schemas.ts'
import { component, Href, Id, Instant, oneOf } from '../wire/schemas.ts'

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

/** All that an organisation keeps of somebody, and everybody who saw it (GDPR art. 15 and 20). */
export const PersonExport = component(
  'PersonExport',
  Type.Object({
    self: Href,
    exportedAt: Instant,
    person: Person,
    insz: Type.Optional(Type.String({ pattern: '^\\d{11}$', description: 'The whole number.' })),
    changes: Type.Array(PersonChange, { description: 'What the file held before, newest first.' }),
    household: Household,
    guardians: GuardianList,
    interviews: Type.Array(IntakeInterview, { description: 'The talks, newest first.' }),
    referrals: Type.Array(Type.Object({ referral: Referral, events: ReferralEventList }), {
      description: 'The referrals and what happened to each, newest first.',
    }),
    consultations: Type.Array(ExcerptLine, {
      description: 'Who saw the file, newest first. Up to 10,000.',
    }),
  }),
)
export type PersonExport = Static<typeof PersonExport>
