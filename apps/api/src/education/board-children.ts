import { rolesWith } from '@onthaal/shared/identity'
import type { Actor } from '../actor.ts'
import { shownPerson } from '../consultations/index.ts'
import type { BoardDecline, BoardHolding, BoardRow } from './board-repository.ts'
import type { EducationRepositories } from './education-use-cases.ts'

/** A child on the board, with who has it in hand. */
export interface BoardChild extends BoardRow {
  readonly holding: BoardHolding | undefined
  readonly escalatedAt: Date | undefined
  /** What the municipality to which it moved said of it. */
  readonly declined: BoardDecline | undefined
}

type Key = { readonly personId: string; readonly organisationId: string }

/** Adds who has children in hand, asked for all of them at once; the log is told whom the board shows. */
export async function boardChildren(
  { board, consultation }: Pick<EducationRepositories, 'board' | 'consultation'>,
  actor: Actor,
  rows: readonly BoardRow[],
): Promise<BoardChild[]> {
  const people = rows.map(({ chain }) => chain.personId)
  const holdings = await board.holdingsOf(people)
  const escalations = await board.escalationsOf(people)
  const declined = rows.filter(({ chain }) => chain.transferDeclinedAt !== null)
  const declines = await board.declinesOf(declined.map(({ chain }) => chain.personId))
  const purpose = boardPurpose(actor)
  consultation.note(...rows.map(({ chain }) => shownPerson(chain, purpose)))
  return rows.map((row) => {
    const isOf = (other: Key) =>
      other.personId === row.chain.personId && other.organisationId === row.chain.organisationId
    return {
      ...row,
      holding: holdings.find(({ personId, senderId: organisationId }) =>
        isOf({ personId, organisationId }),
      ),
      escalatedAt: escalations.find(isOf)?.at,
      declined: row.chain.transferDeclinedAt === null ? undefined : declines.find(isOf),
    }
  })
}

/** For which work somebody goes through children who are followed. */
export function boardPurpose({ roles }: Pick<Actor, 'roles'>): 'management' | 'followUp' {
  const isManager = roles.some((role) => rolesWith('manageReferrals').includes(role))
  return isManager ? 'management' : 'followUp'
}
