import Type, { type Static } from 'typebox'
import { PersonSummary } from '../persons/schemas.ts'
import { deskRoles, referralReasons, typesToDesk } from '../referrals/index.ts'
import { component, Href, oneOf } from '../wire/schemas.ts'
import { proposalGrounds } from './proposal-vocabulary.ts'

const ReferralProposal = component(
  'ReferralProposal',
  Type.Object({
    person: PersonSummary,
    type: oneOf(typesToDesk),
    ground: oneOf(proposalGrounds),
    reasons: Type.Array(oneOf(referralReasons), {
      maxItems: 8,
      description: 'None where only staff can say it.',
    }),
    deskRoles: Type.Array(oneOf(deskRoles), { minItems: 1, maxItems: 2 }),
  }),
)

/** Where those of a talk can be referred to, as far as their files tell; staff choose. */
export const ReferralProposals = component(
  'ReferralProposals',
  Type.Object({ items: Type.Array(ReferralProposal, { maxItems: 100 }), self: Href }),
)
export type ReferralProposals = Static<typeof ReferralProposals>
