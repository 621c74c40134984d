import { arrivalStatuses } from '@onthaal/shared/arrivals'
import { belgianDay } from '@onthaal/shared/time'
import { expect, it } from 'vitest'
import { createDemo, usualPlan } from './demo-rows.ts'

const now = new Date('2026-11-23T10:00:00Z')
const { world, families } = createDemo({ ...usualPlan, now })
const arrivals = [...families()].flatMap((rows) => rows.arrivals)

it.each(world.places.map(({ municipality }) => municipality))(
  '$name has arrivals in every status, each of somebody else, and a talk today',
  ({ id }) => {
    const here = arrivals.filter(({ organisationId }) => organisationId === id)
    expect(new Set(here.map(({ status }) => status))).toEqual(new Set(arrivalStatuses))
    expect(new Set(here.map(({ personId }) => personId)).size).toBe(here.length)
    const days = here.flatMap(({ plannedAt }) => (plannedAt ? [belgianDay(plannedAt)] : []))
    expect(days.filter((day) => day === belgianDay(now))).toHaveLength(1)
    for (const { registeredOn, invitedOn, endedOn } of here) {
      for (const day of [registeredOn, invitedOn, endedOn]) {
        if (day) expect(day <= belgianDay(now)).toBe(true)
      }
    }
  },
)
