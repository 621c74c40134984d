/** Why a referral is proposed. The first five are what the rules of civic integration say of somebody. */
export const proposalGrounds = [
  'obliged',
  'entitled',
  'exempt',
  'undetermined',
  'dutchOnly',
  'ofSchoolAge',
  'ofPreschoolAge',
] as const
export type ProposalGround = (typeof proposalGrounds)[number]
