import { type BoardFilter, boardDaysOn } from '@onthaal/shared/education'
import type { EducationBoardQuery } from '@onthaal/shared/education/schemas'
import { belgianDay, type Day } from '@onthaal/shared/time'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { type Count, countedExactly, countOf } from '../../count-of.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, unknownPlace } from '../../list-place.ts'
import { type BoardChild, boardChildren } from '../board-children.ts'
import type { BoardSearch } from '../board-filters.ts'
import { noDay } from '../board-place.ts'
import type { BoardRow } from '../board-repository.ts'
import type { EducationUseCaseDependencies } from '../education-use-cases.ts'
import { requireEducation } from '../open-chain.ts'

export interface BoardHits extends Count {
  readonly children: readonly BoardChild[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
  readonly counts: ReadonlyMap<BoardFilter, number>
}

/**
 * One page of the children who are followed, the most pressing first: those of the actor's organisation, or at the
 * agency those that the actor's desks have in hand.
 *
 * @throws NotFoundError for whoever does not work with schooling
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listEducationChains({ work, clock }: EducationUseCaseDependencies) {
  return (actor: Actor, query: EducationBoardQuery): Promise<BoardHits> =>
    work(actor, async (repositories) => {
      requireEducation(actor)
      const { filter = 'all', after, pageSize = defaultPageSize } = query
      const place = after === undefined ? undefined : decodePlace(after, 'day')
      if (after !== undefined && place === undefined) throw new InvalidInputError([unknownPlace])
      const whose = boardOf(actor, belgianDay(clock()))
      const { board } = repositories
      const found = await board.page({ ...whose, filter }, place, pageSize + 1)
      const counted = await board.counts(whose, countedExactly)
      const counts = new Map(counted.map(({ filter: part, count }) => [part, count]))
      const rows = found.slice(0, pageSize)
      const last = rows.at(-1)
      return {
        children: await boardChildren(repositories, actor, rows),
        next:
          found.length > pageSize && last
            ? encodePlace(placeOf(last, whose.desks === undefined))
            : undefined,
        counts: new Map([...counts].map(([part, count]) => [part, countOf(count).total])),
        ...countOf(counts.get(filter) ?? 0),
      }
    })
}

/** Whose board somebody sees: that of their organisation, or at the agency of their desks. */
export function boardOf(
  { organisation, userId, desks }: Actor,
  today: Day,
): Omit<BoardSearch, 'filter'> {
  return {
    days: boardDaysOn(today),
    organisationId: organisation.id,
    userId,
    desks: organisation.kind === 'agency' ? desks : undefined,
  }
}

/** @returns the place of a child on the board */
export function placeOf({ chain }: BoardRow, isOfOne: boolean) {
  return { at: chain.startsOn ?? noDay, id: isOfOne ? chain.personId : chain.id }
}
