import type { Day } from '../time/index.ts'
import { asksWhetherStarted } from './chain-state.ts'
import type { ChainEnding, ChainState, ClosingReason } from './chain-vocabulary.ts'

/** What somebody can do with a chain. */
export const chainMoves = [
  'recordProof',
  'endProof',
  'confirmStart',
  'denyStart',
  'proposeClosing',
  'confirmClosing',
  'declineClosing',
  'reopen',
] as const
export type ChainMove = (typeof chainMoves)[number]

/** Of a proof that counts, what decides what may be done. */
export interface StandingProof {
  readonly enrolledOn: Day
  /** Whether the child started; nothing as long as nobody said so. */
  readonly hasStarted: boolean | null
  readonly isAtHome: boolean
}

/** Where a chain stands. */
export interface ChainStanding {
  readonly state: ChainState
  /** Why it is closed, or why somebody proposes to close it. */
  readonly ending: ChainEnding | null
  /** The user who proposes or proposed to close it without proof. */
  readonly proposedBy: string | null
  /** The user who closed it; nobody where the school did. */
  readonly closedBy: string | null
  /** The proof that counts. */
  readonly proof: StandingProof | null
}

/** Who does it, and when. */
interface Mover {
  /** Nobody of ours where the school answers. */
  readonly userId: string | null
  readonly on: Day
}

/** What a move brings along. */
export type ChainMoveInput =
  | { readonly move: 'recordProof'; readonly proof: StandingProof }
  | { readonly move: 'proposeClosing'; readonly reason: ClosingReason }
  | { readonly move: Exclude<ChainMove, 'recordProof' | 'proposeClosing'> }

/** What comes of a move; or why it is refused: not as it stands, or not by this one person alone. */
export type ChainDecision =
  | { readonly ok: true; readonly standing: ChainStanding }
  | { readonly ok: false; readonly refusal: 'notAllowed' | 'colleagueRequired' }

const opened = { state: 'open', ending: null, proposedBy: null, closedBy: null } as const

/**
 * Decides what a move makes of a chain. Proof closes it, whatever stood before, and its end opens it again; without
 * proof one user proposes to close it and another one confirms that. There is no third way.
 *
 * @param standing where it stands
 * @param input what somebody wants
 * @param mover who, and when
 */
export function decideChainMove(
  standing: ChainStanding,
  input: ChainMoveInput,
  { userId, on }: Mover,
): ChainDecision {
  if (!allowedMoves(standing, on).includes(input.move)) return { ok: false, refusal: 'notAllowed' }
  const becomes = (changes: Partial<ChainStanding>): ChainDecision => ({
    ok: true,
    standing: { ...standing, ...changes },
  })
  const { proof } = standing
  switch (input.move) {
    case 'recordProof':
      return becomes({
        ...{ state: 'closed', ending: 'proof', proposedBy: null, closedBy: userId },
        proof: input.proof,
      })
    case 'confirmStart':
      return becomes({ proof: proof && { ...proof, hasStarted: true } })
    case 'endProof':
    case 'denyStart':
      return becomes({ ...opened, proof: null })
    case 'proposeClosing':
      return becomes({ ending: input.reason, proposedBy: userId })
    case 'confirmClosing':
      if (userId === null || userId === standing.proposedBy) {
        return { ok: false, refusal: 'colleagueRequired' }
      }
      return becomes({ state: 'closed', closedBy: userId })
    case 'declineClosing':
    case 'reopen':
      return becomes(opened)
  }
}

/**
 * What can be done with a chain as it stands, by whoever may; to confirm takes somebody else than who proposed.
 *
 * @param standing where it stands
 * @param on the day to know it on
 */
export function allowedMoves({ state, ending, proof }: ChainStanding, on: Day): ChainMove[] {
  const isAsked = proof !== null && asksWhetherStarted({ ...proof, isEnded: false }, on)
  const isProposed = state === 'open' && ending !== null
  const can: Record<ChainMove, boolean> = {
    recordProof: true,
    endProof: proof !== null,
    confirmStart: isAsked,
    denyStart: isAsked,
    proposeClosing: state === 'open' && ending === null,
    confirmClosing: isProposed,
    declineClosing: isProposed,
    reopen: state === 'closed' && ending !== 'proof',
  }
  return chainMoves.filter((move) => can[move])
}

/** What somebody says when they propose to close a chain without proof. */
export interface ClosingFacts {
  readonly reason: ClosingReason
  /** Where the child moved to, by name or as one that works with us. */
  readonly receivingMunicipality?: string | undefined
  readonly receivingOrganisation?: string | undefined
}

/** What is missing in a proposal, or comes too soon. */
export type ClosingFault = 'municipalityMissing' | 'municipalityUnasked' | 'notYet18'

/**
 * What a closing needs: a move names the receiving municipality, and nobody turned eighteen before the last day of
 * compulsory education is past.
 *
 * @param closing what is proposed
 * @param lastDay the last day of compulsory education at the latest; none while it is not known
 * @param on the day of the proposal
 * @returns the first thing that is wrong with it, or undefined
 */
export function closingFault(
  { reason, receivingMunicipality, receivingOrganisation }: ClosingFacts,
  lastDay: Day | null,
  on: Day,
): ClosingFault | undefined {
  const isNamed = receivingMunicipality !== undefined || receivingOrganisation !== undefined
  if (reason === 'moved') return isNamed ? undefined : 'municipalityMissing'
  if (isNamed) return 'municipalityUnasked'
  return reason === 'turned18' && lastDay !== null && on <= lastDay ? 'notYet18' : undefined
}
