import { type ArrivalStatus, arrivalStatuses } from '@onthaal/shared/arrivals'
import { type Day, isDay } from '@onthaal/shared/time'

/** Which people a figure counts. */
export type PersonListSearch =
  | {
      readonly kind: 'arrivals'
      readonly status?: ArrivalStatus
      readonly invitedFrom?: Day
      readonly invitedUntil?: Day
      readonly endedFrom?: Day
      readonly endedUntil?: Day
    }
  | { readonly kind: 'informedPersons'; readonly informedFrom: Day; readonly informedUntil: Day }
  | { readonly kind: 'uninformedPersons' }

/** What an address says of such a list, as it stands there. */
export interface FigureListSearch {
  kind?: string | undefined
  status?: string | undefined
  invitedFrom?: string | undefined
  invitedUntil?: string | undefined
  endedFrom?: string | undefined
  endedUntil?: string | undefined
  informedFrom?: string | undefined
  informedUntil?: string | undefined
  /** The number that it was opened from, as the figures name it. */
  figure?: object | undefined
}

/** Takes what the page knows of an address; what that asks in vain is named as undefined. */
export function readFigureListSearch(search: Record<string, unknown>): FigureListSearch {
  const text = (name: keyof Omit<FigureListSearch, 'figure'>) => {
    const value = search[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    kind: text('kind'),
    status: text('status'),
    invitedFrom: text('invitedFrom'),
    invitedUntil: text('invitedUntil'),
    endedFrom: text('endedFrom'),
    endedUntil: text('endedUntil'),
    informedFrom: text('informedFrom'),
    informedUntil: text('informedUntil'),
    figure: typeof search.figure === 'object' ? (search.figure ?? undefined) : undefined,
  }
}

/** @returns the list that an address asks for; nothing where it asks for none that there is */
export function personListIn(search: FigureListSearch): PersonListSearch | undefined {
  const day = (name: keyof Omit<FigureListSearch, 'figure'>): Day | undefined => {
    const value = search[name]
    return value !== undefined && isDay(value) ? value : undefined
  }
  if (search.kind === 'uninformedPersons') return { kind: 'uninformedPersons' }
  if (search.kind === 'informedPersons') {
    const [informedFrom, informedUntil] = [day('informedFrom'), day('informedUntil')]
    if (informedFrom === undefined || informedUntil === undefined) return undefined
    return { kind: 'informedPersons', informedFrom, informedUntil }
  }
  if (search.kind !== 'arrivals') return undefined
  const status = arrivalStatuses.find((one) => one === search.status)
  const days = (['invitedFrom', 'invitedUntil', 'endedFrom', 'endedUntil'] as const).flatMap(
    (name) => {
      const value = day(name)
      return value === undefined ? [] : [[name, value] as const]
    },
  )
  if (status === undefined && days.length === 0) return undefined
  return { kind: 'arrivals', ...(status && { status }), ...Object.fromEntries(days) }
}
