import { ageGroupOf, nationalityGroupOf } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { describe, expect, it } from 'vitest'
import { createDemo, usualPlan } from './demo-rows.ts'
import { type LifeRows, noRows } from './life-rows.ts'

const now = new Date('2026-11-23T10:00:00Z')
const rows = noRows()
for (const family of createDemo({ ...usualPlan, now }).families()) {
  for (const name of Object.keys(rows) as (keyof LifeRows)[]) {
    ;(rows[name] as unknown[]).push(...family[name])
  }
}

const sent = rows.referrals.filter(({ submittedAt }) => submittedAt !== null)

describe('what the figures of managers count', () => {
  it('tells people apart by what their file said when they were sent, and nobody before that', () => {
    const fileOf = new Map(
      rows.personFiles.map((file) => [`${file.personId} ${file.organisationId}`, file]),
    )
    for (const one of sent) {
      const file = fileOf.get(`${one.personId} ${one.senderOrganisationId}`)
      // A part that another desk gets tells what was told when the whole was sent.
      const whole = sent.find(({ id }) => id === one.partOf) ?? one
      expect(one).toMatchObject({
        sentLanguage: file?.contactLanguage ?? 'und',
        sentNationalityGroup: nationalityGroupOf(file?.nationalities ?? []),
        sentAgeGroup: ageGroupOf(file?.birthDate ?? null, belgianDay(whole.submittedAt ?? now)),
      })
    }
    const values = (key: 'sentLanguage' | 'sentNationalityGroup' | 'sentAgeGroup') =>
      new Set(sent.map((one) => one[key]))
    expect(values('sentLanguage').size).toBeGreaterThan(4)
    expect(values('sentNationalityGroup').size).toBeGreaterThan(1)
    expect(values('sentAgeGroup').size).toBeGreaterThan(4)
    const drafts = rows.referrals.filter(({ submittedAt }) => submittedAt === null)
    for (const { sentLanguage } of drafts) expect(sentLanguage).toBeNull()
  })

  it('knows when each rejection was contested, and of no other when', () => {
    const contestedAt = new Map(
      rows.referralEvents.flatMap(({ event, referralId, at }) =>
        event === 'contest' ? [[referralId, at] as const] : [],
      ),
    )
    expect(contestedAt.size).toBeGreaterThan(3)
    for (const one of rows.referrals) {
      expect(one.contestedAt).toEqual(contestedAt.get(one.id) ?? null)
      expect(one.contest === null).toBe(one.contestedAt === null)
    }
  })
})
