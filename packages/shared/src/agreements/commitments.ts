/** Who has to keep a commitment. */
export const commitmentParties = ['municipality', 'agency', 'ocmw', 'both'] as const
export type CommitmentParty = (typeof commitmentParties)[number]

/** How a commitment stands; `later` is that the product does not support it yet. */
export const commitmentStates = ['later', 'toStart', 'running', 'kept', 'atRisk'] as const
export type CommitmentState = (typeof commitmentStates)[number]

/** A paragraph of the model agreement, as somebody has to be able to see it being kept. */
interface CommitmentRule {
  readonly code: string
  /** Where it stands in the agreement. */
  readonly paragraph: string
  readonly party: CommitmentParty
  /** Whether the product supports it; of what it does not, it says so. */
  readonly isSupported: boolean
}

/**
 * Every paragraph of the model agreement of a municipality and the agency, in its order, none left out. The words are
 * those of the interface, because they are the same for every municipality.
 */
export const commitments = [
  { code: 'diversity', paragraph: '1', party: 'both', isSupported: false },
  { code: 'informNewcomers', paragraph: '2.1.1 a', party: 'municipality', isSupported: true },
  { code: 'informMinors', paragraph: '2.1.1 b', party: 'both', isSupported: true },
  { code: 'referFromTalks', paragraph: '2.1.1 c', party: 'municipality', isSupported: true },
  { code: 'runDesk', paragraph: '2.1.1 d', party: 'agency', isSupported: true },
  { code: 'deliverData', paragraph: '2.1.2', party: 'agency', isSupported: false },
  { code: 'followSharedClients', paragraph: '2.1.3 a', party: 'both', isSupported: true },
  { code: 'referWithinGpmi', paragraph: '2.1.3 b', party: 'ocmw', isSupported: true },
  { code: 'exchangeThroughKbi', paragraph: '2.1.3 c', party: 'both', isSupported: false },
  { code: 'supportAccessibility', paragraph: '2.2 a', party: 'agency', isSupported: false },
  { code: 'trainReferrers', paragraph: '2.2 b', party: 'agency', isSupported: false },
  { code: 'familyLaw', paragraph: '2.2 c', party: 'agency', isSupported: false },
  { code: 'interpreting', paragraph: '2.2 d', party: 'agency', isSupported: false },
  { code: 'policySupport', paragraph: '2.3 a', party: 'both', isSupported: false },
  { code: 'regionalConsultation', paragraph: '2.3 b', party: 'both', isSupported: false },
  { code: 'integrationPolicy', paragraph: '2.3 c', party: 'agency', isSupported: false },
  { code: 'cohesionOffer', paragraph: '2.4 a', party: 'agency', isSupported: false },
  { code: 'cohesionInitiatives', paragraph: '2.4 b', party: 'agency', isSupported: false },
  { code: 'yearlyEvaluation', paragraph: '3 a', party: 'both', isSupported: true },
  { code: 'addenda', paragraph: '3 b', party: 'both', isSupported: true },
  { code: 'contactRegister', paragraph: '4', party: 'both', isSupported: true },
  { code: 'signatures', paragraph: '5', party: 'both', isSupported: true },
] as const satisfies readonly CommitmentRule[]

export type CommitmentCode = (typeof commitments)[number]['code']

/** A commitment by its code. */
export interface Commitment extends CommitmentRule {
  readonly code: CommitmentCode
}

/** The codes of all commitments, in the order of the agreement. */
export const commitmentCodes = commitments.map(({ code }) => code)

/** @returns how a commitment stands of which nobody said anything yet */
export function startStateOf({ isSupported }: Commitment): CommitmentState {
  return isSupported ? 'running' : 'later'
}
