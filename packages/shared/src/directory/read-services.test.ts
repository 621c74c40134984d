import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStale, readServices, serviceColumns, serviceKey, serviceKinds } from './index.ts'

const today = '2026-03-02'
const header = ['Naam', 'SOORT', 'Telefoon', 'E-mail', 'Website', 'Talen', 'Laatst bevestigd op']
const read = (...rows: string[][]) =>
  readServices(
    header,
    rows.map((cells, at) => ({ row: at + 2, cells })),
    today,
  )
const faultsOf = (...cells: string[]) =>
  read(cells).faults.map(({ column, code }) => [column, code])

describe('a list of services is read', () => {
  it('by the heads of its columns, whatever their order', () => {
    const row = ['De Boom', 'Basisschool', '054123456', 'a@b.test', 'https://b.test/x', 'Frans', '']
    expect(read(row)).toEqual({
      services: [
        {
          kind: 'primarySchool',
          name: 'De Boom',
          phone: '+3254123456',
          email: 'a@b.test',
          website: 'https://b.test/x',
          languages: ['fr'],
          confirmedOn: today,
        },
      ],
      faults: [],
    })
  })

  it('with the zero that a spreadsheet dropped', () => {
    expect(read(['De Boom', 'CLB', '54123456']).services[0]?.phone).toBe('+3254123456')
  })

  it('not without a column for the kind and the name', () => {
    const { faults } = readServices(['Adres', 'Naam'], [], today)
    expect(faults).toEqual([{ row: 1, column: 'kind', code: 'missing' }])
  })

  it.each([
    [['', 'CLB'], [['name', 'missing']]],
    [['De Boom', ''], [['kind', 'missing']]],
    [['De Boom', 'Zwembad'], [['kind', 'unknownKind']]],
    [['De Boom', 'CLB', '12'], [['phone', 'noCountry']]],
    [['De Boom', 'CLB', '', 'a'], [['email', 'email']]],
    [['De Boom', 'CLB', '', '', 'www'], [['website', 'website']]],
    [['De Boom', 'CLB', '', '', '', 'Frans, Klingon'], [['languages', 'unknownLanguage']]],
    [['De Boom', 'CLB', '', '', '', '', '31/02/2026'], [['confirmedOn', 'day']]],
    [['De Boom', 'CLB', '', '', '', '', '03/03/2026'], [['confirmedOn', 'future']]],
    [
      ['x'.repeat(201), 'CLB'],
      [
        ['name', 'tooLong'],
        ['name', 'missing'],
      ],
    ],
  ])('with what is wrong of %j', (cells, expected) => {
    const told = expected.map(([column, code]) =>
      column === 'phone' ? ['phone', 'phone'] : [column, code],
    )
    expect(faultsOf(...cells)).toEqual(told)
  })

  it('with what a spreadsheet would compute as a fault', () => {
    const rows = [{ row: 2, cells: [{ fault: 'formula' as const, text: '=1' }, 'CLB'] }]
    expect(readServices(header, rows, today).faults[0]).toEqual({
      row: 2,
      column: 'name',
      code: 'formula',
    })
  })

  it('not twice, however the name is written', () => {
    expect(read(['De Boom', 'CLB'], ['de  boóm', 'clb']).faults).toEqual([
      { row: 3, column: 'name', code: 'repeated' },
    ])
    expect(serviceKey({ kind: 'health', name: 'A' })).not.toBe(
      serviceKey({ kind: 'welfare', name: 'A' }),
    )
  })

  it('whatever stands in it: each row becomes a service or has a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 8 }), { maxLength: 5 }), (rows) => {
        const { services, faults } = read(...rows)
        const faulty = new Set(faults.map(({ row }) => row))
        expect(services.length + faulty.size).toBeGreaterThanOrEqual(rows.length)
        for (const { column } of faults) expect(serviceColumns).toContain(column)
      }),
    )
  })

  it('with each kind by its own code', () => {
    for (const kind of serviceKinds) expect(read(['De Boom', kind]).services[0]?.kind).toBe(kind)
  })
})

describe('what a directory says', () => {
  it('is stale after a year, or after as many months as are told', () => {
    expect(isStale('2025-03-02', today)).toBe(false)
    expect(isStale('2025-03-01', today)).toBe(true)
    expect(isStale('2026-02-01', today, 1)).toBe(true)
    expect(isStale('2026-02-02', today, 1)).toBe(false)
  })
})
