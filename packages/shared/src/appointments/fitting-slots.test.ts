import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskRoles } from '../referrals/index.ts'
import { fittingSlots, refusalOfSlot, type SlotOffer, speaksLanguage } from './fitting-slots.ts'

const now = new Date('2026-03-02T09:00:00Z')
const slot: SlotOffer = {
  deskId: 'desk-1',
  deskRoles: ['counsellor'],
  languages: ['prs', 'fr-BE'],
  startsAt: new Date('2026-03-03T09:00:00Z'),
  free: 1,
}
const wish = { deskId: 'desk-1', deskRoles: ['counsellor'], contactLanguage: 'prs' } as const

describe('a slot for a referral', () => {
  it('fits when nothing stands in the way', () => {
    expect(refusalOfSlot(slot, wish, now)).toBeUndefined()
  })

  it.each([
    ['otherDesk', { deskId: 'desk-2' }],
    ['otherStaff', { deskRoles: ['languageAdvisor'] }],
    ['past', { startsAt: now }],
    ['taken', { free: 0 }],
  ] as const)('%s: %j', (refusal, change) => {
    expect(refusalOfSlot({ ...slot, ...change }, wish, now)).toBe(refusal)
  })

  it('needs all the staff that is asked for, and may have more', () => {
    const both = { ...slot, deskRoles }
    expect(refusalOfSlot(both, wish, now)).toBeUndefined()
    expect(refusalOfSlot(slot, { ...wish, deskRoles }, now)).toBe('otherStaff')
    expect(refusalOfSlot(both, { ...wish, deskRoles }, now)).toBeUndefined()
  })

  it('speaks a language whatever its region, and none that nobody named', () => {
    expect(speaksLanguage(slot, 'fr')).toBe(true)
    expect(speaksLanguage(slot, 'PRS')).toBe(true)
    expect(speaksLanguage(slot, 'ti')).toBe(false)
    expect(speaksLanguage(slot, undefined)).toBe(false)
  })
})

it('fitting slots are all that fit, the soonest first, with the language first at one hour', () => {
  const offers = fc.array(
    fc.record({
      deskId: fc.constantFrom('desk-1', 'desk-2'),
      deskRoles: fc.subarray([...deskRoles], { minLength: 1 }),
      languages: fc.subarray(['prs', 'fr', 'ti']),
      startsAt: fc.integer({ min: -3, max: 8 }).map((h) => new Date(now.getTime() + h * 3_600_000)),
      free: fc.integer({ min: 0, max: 2 }),
    }),
  )
  fc.assert(
    fc.property(offers, (slots) => {
      const fitting = fittingSlots(slots, wish, now)
      expect(new Set(fitting)).toEqual(
        new Set(slots.filter((one) => refusalOfSlot(one, wish, now) === undefined)),
      )
      fitting.forEach((one, at) => {
        const before = fitting[at - 1]
        if (before === undefined) return
        expect(before.startsAt <= one.startsAt).toBe(true)
        const isSameHour = before.startsAt.getTime() === one.startsAt.getTime()
        if (isSameHour && speaksLanguage(one, 'prs')) {
          expect(speaksLanguage(before, 'prs')).toBe(true)
        }
      })
    }),
  )
})
