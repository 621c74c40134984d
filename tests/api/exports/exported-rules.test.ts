import { eligibilityRuleSets } from '@onthaal/shared/eligibility'
import { expect, test } from 'vitest'
import { registerAlong } from '../../support/exports.ts'
import { newProgram } from '../../support/programs.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp({ exportLimits: { pageRows: 2 } })

test.each(['clerk', 'counsellor', 'policyOfficer', 'privacyOfficer', 'administrator'] as const)(
  'a %s takes along who has to follow civic integration, as the page says it',
  async (name) => {
    const client = await world().asUser(name)
    const { rows, text } = await registerAlong(world(), client, 'Regels vanaf', {
      eligibilityRules: {},
    })
    const [newest] = eligibilityRuleSets.slice(-1)
    expect(rows).toHaveLength(eligibilityRuleSets.flatMap((set) => set.rows).length)
    const first = newest?.validFrom.split('-').reverse().join('/')
    expect(rows[0]?.[0]).toBe(first)
    expect(rows.slice(0, newest?.rows.length).map(([, , , , article]) => article)).toEqual(
      newest?.rows.map(({ article }) => article ?? ''),
    )
    expect(rows).toContainEqual(
      expect.arrayContaining([
        'Wie 65 jaar of ouder is, is vrijgesteld.',
        'Wellicht vrijgesteld, maar inburgeren mag',
      ]),
    )
    const withDutch = newest?.rows.filter(({ dutchOnly }) => dutchOnly).length
    expect(withDutch).toBeGreaterThan(0)
    expect(rows.filter((row) => row[3] === 'Nederlands leren kan wel.')).toHaveLength(
      withDutch ?? 0,
    )
    expect(text).not.toContain('{{')
  },
)

test('rules are not taken along by a program', async () => {
  const { client } = await newProgram(world(), { name: 'Koppeling' })
  const { status } = await client.post('/exports', { format: 'csv', eligibilityRules: {} })
  expect(status).toBe(403)
})
