import { isOverReferrals, measureDefinitions } from '@onthaal/shared/measures'
import type { FigureList, Figures, MeasuredFigure } from '@onthaal/shared/measures/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { expect } from 'vitest'
import type { Client } from './client.ts'
import type { History } from './random-histories.ts'
import { slowKey, slowMeasure } from './slow-measures.ts'
import { firstMoment } from './world.ts'

const today = belgianDay(firstMoment)

/** @returns the figures that somebody gets */
export async function figuresOf(client: Client, query: object = {}): Promise<Figures> {
  const { status, body } = await client.get<Figures>(`/figures?${addressOf(query)}`)
  expect(status).toBe(200)
  return body
}

/** @returns every number of some figures, of all together and of each part */
export function numbersOf({ measures }: Pick<Figures, 'measures'>): MeasuredFigure[] {
  return measures.flatMap(({ values, parts = [] }) => [
    ...values,
    ...parts.flatMap((part) => part.values),
  ])
}

function addressOf(query: object): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) parameters.append(name, String(one))
  }
  return parameters
}

const paths: Readonly<Record<FigureList['kind'], string>> = {
  referrals: '/referrals',
  arrivals: '/arrivals',
  informedPersons: '/informedPersons',
  uninformedPersons: '/uninformedPersons',
  educationChains: '/educationChains',
}

/** How many the list of a number holds, as whoever opens it sees. */
async function totalOf(client: Client, list: FigureList): Promise<number> {
  const { kind } = list
  const query = kind === 'uninformedPersons' ? {} : (list[kind] ?? expect.unreachable())
  const { status, body } = await client.get<{ total: number }>(
    `${paths[kind]}?${addressOf({ ...query, pageSize: 1 })}`,
  )
  expect(status).toBe(200)
  return body.total
}

/** Opens the list of every number; several numbers may open one list, and have to agree on it. */
export async function expectOpens(client: Client, figures: readonly MeasuredFigure[]) {
  const numbers = new Map<string, number>()
  for (const { list, count } of figures.flatMap((one) => (one.outOf ? [one, one.outOf] : [one]))) {
    const key = JSON.stringify(list)
    const known = numbers.get(key) ?? (await totalOf(client, list))
    numbers.set(key, known)
    expect({ list, total: known }).toEqual({ list, total: count })
  }
}

/** Holds every number to the list that it opens, and to a calculation of the referrals one by one. */
export async function expectFigures(
  client: Client,
  query: object,
  histories: readonly History[],
  side: 'sender' | 'receiver' = 'receiver',
) {
  const figures = await figuresOf(client, query)
  const { periods, measures, split } = figures
  for (const { measure, values, parts } of measures) {
    const definition = measureDefinitions[measure]
    expect(values, measure).toHaveLength(definition.clock === 'now' ? 1 : periods.length)
    if (!isOverReferrals(definition)) continue
    const expected = (of: readonly History[]) =>
      periods.slice(0, values.length).map((period) => slowMeasure(measure, of, period, today))
    expect({ measure, values: values.map(told) }).toEqual({ measure, values: expected(histories) })
    if (split === undefined || !definition.splits.includes(split)) {
      expect(parts).toBeUndefined()
      continue
    }
    const byKey = Map.groupBy(histories, (history) => slowKey(split, history, { today, side }))
    const whole = expected(histories)
    const some = [...byKey].flatMap(([key, of]) => {
      const own = expected(of)
      // One way to end is told among all that ended like that.
      const part =
        split === 'outcome' ? own.map((one, at) => ({ ...one, outOf: whole[at]?.count })) : own
      const isEmpty = own.every(
        ({ count, outOf = 0 }) => count + (split === 'outcome' ? 0 : outOf) === 0,
      )
      return key === undefined || isEmpty ? [] : [[key, part] as const]
    })
    expect({
      measure,
      parts: Object.fromEntries(
        (parts ?? []).map((part) => [part.key, part.values.map(told)] as const),
      ),
    }).toEqual({ measure, parts: Object.fromEntries(some) })
  }
  await expectOpens(client, numbersOf(figures))
  return figures
}

function told({ count, outOf, medianDays, p90Days }: MeasuredFigure) {
  return { count, outOf: outOf?.count, medianDays, p90Days }
}
