import type { ExportFormat } from '@onthaal/shared/exports'
import type { MeasureCode } from '@onthaal/shared/measures'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'
import { fileOf, type NamedFile } from '../api/file-of.ts'
import { readingAgain } from '../api/reading-again.ts'
import type { PersonListSearch } from './figure-list-search.ts'
import type { FiguresSearch } from './figures-search.ts'

function queryOf(search: FiguresSearch, measures?: readonly MeasureCode[]) {
  const { grain, on, periods, split, type, desk, sender, municipality } = search
  return {
    ...(measures && { measure: [...measures] }),
    ...(grain && { grain }),
    ...(on && { on }),
    ...(periods && { periods }),
    ...(split && { split }),
    ...(type && { type: [type] }),
    ...(desk && { desk }),
    ...(sender && { sender }),
    ...(municipality && { municipality }),
  }
}

/**
 * Asks for the figures as a file: of one measure, or of all that stand there. It names nobody, so that what is told
 * apart by colleague is in it as a whole.
 */
export function askFiguresFile(search: FiguresSearch, measure?: MeasureCode) {
  return (format: ExportFormat): Promise<NamedFile> => {
    const { split, ...asked } = queryOf(search, measure && [measure])
    const query = { ...asked, ...(split && split !== 'worker' && { split }), format }
    return fileOf(client.GET('/figures/file', { params: { query }, parseAs: 'blob' }))
  }
}

/**
 * The figures; those of the choice before stand there until the new ones have come.
 *
 * @param measures those that are asked for; all that the reader gets when left out
 */
export function figuresQuery(search: FiguresSearch, measures?: readonly MeasureCode[]) {
  const query = queryOf(search, measures)
  return queryOptions({
    queryKey: ['getFigures', query],
    queryFn: () => answerOf(client.GET('/figures', { params: { query } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** Somebody in a list that a figure counts, with the days that the list goes by. */
export interface CountedPerson {
  readonly key: string
  readonly person: {
    readonly id: string
    readonly givenName?: string
    readonly familyName?: string
  }
  readonly registeredOn?: string
  readonly invitedOn?: string
  readonly endedOn?: string
  readonly recordedAt?: string
}

interface PageOfPeople {
  readonly rows: readonly CountedPerson[]
  readonly total?: number
  readonly totalIsExact?: boolean
  readonly next?: string | undefined
}

/** The people whom a figure counts, page by page, as the operation of their list reads them. */
export function countedPeopleQuery(search: PersonListSearch) {
  return infiniteQueryOptions({
    queryKey: ['countedPeople', search],
    queryFn: async ({ pageParam, ...context }): Promise<PageOfPeople> => {
      const header = readingAgain(context)
      const page = pageParam === '' ? {} : { after: pageParam }
      if (search.kind === 'arrivals') {
        const { kind: _kind, ...query } = search
        const found = await answerOf(
          client.GET('/arrivals', { params: { header, query: { ...query, ...page } } }),
        )
        const rows = found.items.map(({ id: key, person, registeredOn, invitedOn, endedOn }) => ({
          ...{ key, person, registeredOn },
          ...(invitedOn !== undefined && { invitedOn }),
          ...(endedOn !== undefined && { endedOn }),
        }))
        return { ...found, rows }
      }
      if (search.kind === 'informedPersons') {
        const { kind: _kind, ...query } = search
        const found = await answerOf(
          client.GET('/informedPersons', { params: { header, query: { ...query, ...page } } }),
        )
        return { ...found, rows: found.items.map((one) => ({ key: one.person.id, ...one })) }
      }
      const found = await answerOf(
        client.GET('/uninformedPersons', { params: { header, query: page } }),
      )
      return { ...found, rows: found.items.map((one) => ({ key: one.person.id, ...one })) }
    },
    initialPageParam: '',
    getNextPageParam: (page) => afterOf(page.next),
    staleTime: 0,
  })
}
