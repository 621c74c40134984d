import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LoadedColleague, spreadEvenly, type WorkToSpread } from './spread-evenly.ts'

const names = ['An', 'Bo', 'Cas', 'Dre', 'Eva', 'Fien']

/** A desk: colleagues with what they follow, and work of which some is theirs already. */
const desk = fc
  .record({
    rests: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: names.length }),
    work: fc.array(
      fc.record({
        owner: fc.option(fc.constantFrom(...names, 'somebody who left'), { nil: null }),
        mayGoTo: fc.subarray(names),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ rests, work }) => asDesk(rests, work))

/** The same, where everybody may follow everything. */
const openDesk = fc
  .record({
    rests: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: names.length }),
    owners: fc.array(fc.option(fc.constantFrom(...names), { nil: null }), { maxLength: 60 }),
  })
  .map(({ rests, owners }) =>
    asDesk(
      rests,
      owners.map((owner) => ({ owner, mayGoTo: names })),
    ),
  )

interface Desk {
  readonly work: WorkToSpread[]
  readonly colleagues: LoadedColleague[]
}

function asDesk(
  rests: readonly number[],
  some: readonly { owner: string | null; mayGoTo: readonly string[] }[],
): Desk {
  const work = some.map(({ owner, mayGoTo }, at) => ({ id: `${at}`, ownerId: owner, mayGoTo }))
  const colleagues = rests.map((rest, at) => {
    const id = names[at] ?? ''
    return { id, load: rest + work.filter(({ ownerId }) => ownerId === id).length }
  })
  return { work, colleagues }
}

/** What everybody has in the end, counted anew. */
function totals({ work, colleagues }: Desk, goesTo: ReadonlyMap<string, string>) {
  return new Map(
    colleagues.map(({ id, load }) => {
      const lost = work.filter((one) => one.ownerId === id && goesTo.get(one.id) !== id).length
      const got = work.filter((one) => one.ownerId !== id && goesTo.get(one.id) === id).length
      return [id, load - lost + got]
    }),
  )
}

/** To whom something that somebody got could go, be it by way of others. */
function reach({ work, colleagues }: Desk, goesTo: ReadonlyMap<string, string>, from: string) {
  const reached = new Set([from])
  for (const giver of reached) {
    for (const one of work.filter(({ id }) => goesTo.get(id) === giver)) {
      for (const { id } of colleagues) if (one.mayGoTo.includes(id)) reached.add(id)
    }
  }
  return reached
}

describe('spreading work', () => {
  it('gives everything that somebody may follow to one who may, and nothing else', () => {
    fc.assert(
      fc.property(desk, ({ work, colleagues }) => {
        const goesTo = spreadEvenly(work, colleagues)
        const chosen = colleagues.map(({ id }) => id)
        for (const { id, mayGoTo } of work) {
          const possible = mayGoTo.filter((one) => chosen.includes(one))
          expect(goesTo.has(id)).toBe(possible.length > 0)
          if (possible.length > 0) expect(possible).toContain(goesTo.get(id))
        }
      }),
    )
  })

  it('leaves nobody with two more than one to whom it could go, by way of others too', () => {
    fc.assert(
      fc.property(desk, (one) => {
        const goesTo = spreadEvenly(one.work, one.colleagues)
        const has = totals(one, goesTo)
        for (const { id } of one.colleagues) {
          for (const other of reach(one, goesTo, id)) {
            expect((has.get(id) ?? 0) - (has.get(other) ?? 0)).toBeLessThan(2)
          }
        }
      }),
    )
  })

  it('gives nobody more than one beyond anybody, where all may follow all', () => {
    fc.assert(
      fc.property(openDesk, (one) => {
        const goesTo = spreadEvenly(one.work, one.colleagues)
        const has = totals(one, goesTo)
        const least = Math.min(...has.values())
        for (const got of goesTo.values()) expect(has.get(got)).toBeLessThanOrEqual(least + 1)
      }),
    )
  })

  it('loses and makes nothing', () => {
    fc.assert(
      fc.property(desk, (one) => {
        const goesTo = spreadEvenly(one.work, one.colleagues)
        const sum = (some: Iterable<number>) => [...some].reduce((all, next) => all + next, 0)
        const chosen = one.colleagues.map(({ id }) => id)
        const handedOver = one.work.filter(
          ({ id, ownerId }) => goesTo.has(id) && !chosen.includes(ownerId ?? ''),
        )
        const unplaced = one.work.filter(
          ({ id, ownerId }) => !goesTo.has(id) && chosen.includes(ownerId ?? ''),
        )
        const before = sum(one.colleagues.map(({ load }) => load))
        expect(sum(totals(one, goesTo).values())).toBe(before + handedOver.length - unplaced.length)
      }),
    )
  })

  it('gives the same for the same, and moves nothing of what it spread before', () => {
    fc.assert(
      fc.property(desk, (one) => {
        const goesTo = spreadEvenly(one.work, one.colleagues)
        expect(spreadEvenly(one.work, one.colleagues)).toEqual(goesTo)
        const has = totals(one, goesTo)
        const spread = one.work
          .filter(({ id }) => goesTo.has(id))
          .map((work) => ({ ...work, ownerId: goesTo.get(work.id) ?? null }))
        const again = spreadEvenly(
          spread,
          one.colleagues.map(({ id }) => ({ id, load: has.get(id) ?? 0 })),
        )
        for (const { id } of spread) expect(again.get(id)).toBe(goesTo.get(id))
      }),
    )
  })

  it('spreads the caseload of one over fifty colleagues within the time of a request', () => {
    const ids = Array.from({ length: 50 }, (_, at) => `colleague ${at}`)
    const work = Array.from({ length: 1000 }, (_, at) => ({
      id: `${at}`,
      ownerId: ids[0] ?? '',
      mayGoTo: ids,
    }))
    const colleagues = ids.map((id, at) => ({ id, load: at === 0 ? 1000 : 0 }))
    const goesTo = spreadEvenly(work, colleagues)
    const counts = Map.groupBy(goesTo.values(), (id) => id)
    expect([...counts.values()].map((some) => some.length)).toEqual(ids.map(() => 20))
  })

  it('hands the least pressing on', () => {
    const mayGoTo = ['An', 'Bo']
    const work = [
      { id: 'first', ownerId: 'An', mayGoTo },
      { id: 'second', ownerId: 'An', mayGoTo },
      { id: 'last', ownerId: 'An', mayGoTo },
    ]
    const colleagues = [
      { id: 'An', load: 3 },
      { id: 'Bo', load: 0 },
    ]
    expect(Object.fromEntries(spreadEvenly(work, colleagues))).toEqual({
      first: 'An',
      second: 'An',
      last: 'Bo',
    })
  })
})
