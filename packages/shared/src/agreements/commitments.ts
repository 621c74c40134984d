import type { OrganisationKind } from '../identity/index.ts'
import type { MeasureCode } from '../measures/index.ts'

/** Who has to keep a commitment. */
export const commitmentParties = ['municipality', 'agency', 'ocmw', 'both'] as const
export type CommitmentParty = (typeof commitmentParties)[number]

/** How a commitment stands; `later` is that the product does not support it yet. */
export const commitmentStates = ['later', 'toStart', 'running', 'kept', 'atRisk'] as const
export type CommitmentState = (typeof commitmentStates)[number]

/** Figures that show how a commitment is kept, each by its one definition. */
export const figureIndicators = [
  'sent',
  'pickedUpInTime',
  'acknowledged',
  'personsInformed',
  'childrenFollowed',
] as const satisfies readonly MeasureCode[]
export type FigureIndicator = (typeof figureIndicators)[number]

/** What the register of the agreement itself shows of a commitment. */
const registerIndicators = ['nextMeeting', 'addenda', 'contacts', 'signatories'] as const
export type RegisterIndicator = (typeof registerIndicators)[number]

/** By what somebody sees whether a commitment is kept. */
export const commitmentIndicators = [...figureIndicators, ...registerIndicators] as const
export type CommitmentIndicator = (typeof commitmentIndicators)[number]

/** A paragraph of the model agreement, as somebody has to be able to see it being kept. */
interface CommitmentRule {
  readonly code: string
  /** Where it stands in the agreement. */
  readonly paragraph: string
  readonly party: CommitmentParty
  /** Whether the product supports it; of what it does not, it says so. */
  readonly isSupported: boolean
  /** Nothing where the product counts nothing that shows it. */
  readonly indicator?: CommitmentIndicator
}

/**
 * Every paragraph of the model agreement of a municipality and the agency, in its order, none left out. The words are
 * those of the interface, because they are the same for every municipality.
 */
export const commitments = [
  { code: 'diversity', paragraph: '1', party: 'both', isSupported: false },
  {
    code: 'informNewcomers',
    paragraph: '2.1.1 a',
    party: 'municipality',
    isSupported: true,
    indicator: 'personsInformed',
  },
  {
    code: 'informMinors',
    paragraph: '2.1.1 b',
    party: 'both',
    isSupported: true,
    indicator: 'childrenFollowed',
  },
  {
    code: 'referFromTalks',
    paragraph: '2.1.1 c',
    party: 'municipality',
    isSupported: true,
    indicator: 'sent',
  },
  {
    code: 'runDesk',
    paragraph: '2.1.1 d',
    party: 'agency',
    isSupported: true,
    indicator: 'pickedUpInTime',
  },
  { code: 'deliverData', paragraph: '2.1.2', party: 'agency', isSupported: false },
  {
    code: 'followSharedClients',
    paragraph: '2.1.3 a',
    party: 'both',
    isSupported: true,
    indicator: 'acknowledged',
  },
  {
    code: 'referWithinGpmi',
    paragraph: '2.1.3 b',
    party: 'ocmw',
    isSupported: true,
    indicator: 'sent',
  },
  { code: 'exchangeThroughKbi', paragraph: '2.1.3 c', party: 'both', isSupported: false },
  { code: 'supportAccessibility', paragraph: '2.2 a', party: 'agency', isSupported: false },
  { code: 'trainReferrers', paragraph: '2.2 b', party: 'agency', isSupported: false },
  { code: 'familyLaw', paragraph: '2.2 c', party: 'agency', isSupported: false },
  { code: 'interpreting', paragraph: '2.2 d', party: 'agency', isSupported: false },
  { code: 'policySupport', paragraph: '2.3 a', party: 'both', isSupported: false },
  { code: 'regionalConsultation', paragraph: '2.3 b', party: 'both', isSupported: false },
  { code: 'integrationPolicy', paragraph: '2.3 c', party: 'agency', isSupported: false },
  { code: 'cohesionOffer', paragraph: '2.4 a', party: 'agency', isSupported: false },
  { code: 'cohesionInitiatives', paragraph: '2.4 b', party: 'agency', isSupported: true },
  {
    code: 'yearlyEvaluation',
    paragraph: '3 a',
    party: 'both',
    isSupported: true,
    indicator: 'nextMeeting',
  },
  { code: 'addenda', paragraph: '3 b', party: 'both', isSupported: true, indicator: 'addenda' },
  {
    code: 'contactRegister',
    paragraph: '4',
    party: 'both',
    isSupported: true,
    indicator: 'contacts',
  },
  {
    code: 'signatures',
    paragraph: '5',
    party: 'both',
    isSupported: true,
    indicator: 'signatories',
  },
] as const satisfies readonly CommitmentRule[]

export type CommitmentCode = (typeof commitments)[number]['code']

/** A commitment by its code. */
export interface Commitment extends CommitmentRule {
  readonly code: CommitmentCode
}

/**
 * @param partners of which kind the two are
 * @returns the commitments as an agreement between these two tells them: in the order of the model, and where an OCMW
 *   is one of the two its own first
 */
export function commitmentsBetween(partners: readonly OrganisationKind[]): readonly Commitment[] {
  if (!partners.includes('ocmw')) return commitments
  const isOwn = ({ party }: Commitment) => party === 'ocmw'
  return [...commitments.filter(isOwn), ...commitments.filter((commitment) => !isOwn(commitment))]
}

/** The codes of all commitments, in the order of the agreement. */
export const commitmentCodes = commitments.map(({ code }) => code)

/** A page that shows that a commitment is kept: the secure address of one, in characters that an address has and everybody sees. */
export const evidenceLinkPattern =
  '^https://[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+(:[0-9]{1,5})?([/?#][!-~]*)?$'

/** @returns how a commitment stands of which nobody said anything yet */
export function startStateOf({ isSupported }: Commitment): CommitmentState {
  return isSupported ? 'running' : 'later'
}
