import { parseInsz } from '@onthaal/shared/persons'
import {
  enoughAttempts,
  fittingReasons,
  referralEvents,
  referralStatuses,
  relationsOf,
  transitions,
  usualDeskRoles,
  whyNotOffered,
} from '@onthaal/shared/referrals'
import { belgianDay, daysBetween, isWorkingDay } from '@onthaal/shared/time'
import { describe, expect, it } from 'vitest'
import { createDemo, type DemoPlan, usualPlan } from './demo-rows.ts'
import type { DemoWorld } from './demo-world.ts'
import { type LifeRows, lifeTables, noRows } from './life-rows.ts'

const now = new Date('2026-11-23T10:00:00Z')

function invent(plan: Partial<DemoPlan> & Pick<DemoPlan, 'now'>): {
  world: DemoWorld
  rows: LifeRows
} {
  const { world, families } = createDemo({ ...usualPlan, ...plan })
  const rows = noRows()
  for (const family of families()) {
    for (const name of Object.keys(lifeTables) as (keyof LifeRows)[]) {
      ;(rows[name] as unknown[]).push(...family[name])
    }
  }
  return { world, rows }
}

const { world, rows } = invent({ now })
const aside = ['attempt', 'edit', 'clientNumber', 'planAppointment', 'came', 'noShow']
const eventsOf = Map.groupBy(rows.referralEvents, ({ referralId }) => referralId)

describe('the demonstration', () => {
  it('is as large as it promises: three municipalities, two desks, hundreds of people', () => {
    expect(world.places.map(({ partition }) => partition.nisCode)).toEqual([
      '41018',
      '41048',
      '41081',
    ])
    expect(world.desks).toHaveLength(2)
    expect(rows.persons.length).toBeGreaterThan(500)
    expect(rows.persons.length).toBeLessThan(800)
    expect(rows.referrals.length).toBeGreaterThan(850)
    expect(rows.referrals.length).toBeLessThan(1_000)
  })

  it('has three OCMWs that refer, and two desks in one region that receive', () => {
    const senders = new Set(rows.referrals.map(({ senderOrganisationId }) => senderOrganisationId))
    expect(world.places.map(({ ocmw }) => senders.has(ocmw.id))).toEqual([true, true, true])
    expect(new Set(world.desks.map(({ regionId }) => regionId)).size).toBe(1)
    expect(new Set(rows.referrals.map(({ deskId }) => deskId))).toEqual(
      new Set(world.desks.map(({ id }) => id)),
    )
  })

  it('asks each type for reasons that fit it, and of those who are usually needed for it', () => {
    for (const { type, reasons, deskRoles } of rows.referrals) {
      expect(fittingReasons(type)).toEqual(expect.arrayContaining(reasons))
      expect(deskRoles).toEqual(expect.arrayContaining(usualDeskRoles(type)))
    }
  })

  it('knows minors, each with somebody who answers for them, and refers some of them', () => {
    const adultSince = `${Number(belgianDay(now).slice(0, 4)) - 18}`
    const minors = new Set(
      rows.personFiles.flatMap(({ personId, birthDate }) =>
        birthDate !== null && birthDate.slice(0, 4) > adultSince ? personId : [],
      ),
    )
    expect(minors.size).toBeGreaterThan(100)
    const answeredFor = new Set(rows.guardians.map(({ minorId }) => minorId))
    const alone = [...minors].filter((id) => !answeredFor.has(id))
    expect(alone.length).toBeLessThan(minors.size / 20)
    const referred = rows.referrals.filter(({ personId }) => minors.has(personId))
    expect(referred.length).toBeGreaterThan(20)
  })

  it('spans eighteen months, with work in each of them', () => {
    const sent = rows.referrals.flatMap(({ submittedAt }) => submittedAt ?? [])
    const days = sent.map(belgianDay).sort()
    const span = daysBetween(days[0] ?? '', belgianDay(now))
    expect(span).toBeGreaterThan(17 * 30.4)
    expect(span).toBeLessThanOrEqual(18 * 30.5)
    const months = Map.groupBy(days, (day) => day.slice(0, 7))
    expect(months.size).toBeGreaterThanOrEqual(18)
    const whole = [...months.values()].slice(1, -1)
    for (const month of whole) expect(month.length, month[0]).toBeGreaterThan(10)
  })

  it('picks up within days and reaches people within weeks, some sooner and some later', () => {
    const waits = (moment: 'acceptedAt' | 'firstContactAt') =>
      rows.referrals
        .flatMap(({ submittedAt, [moment]: reached }) =>
          submittedAt && reached ? daysBetween(belgianDay(submittedAt), belgianDay(reached)) : [],
        )
        .sort((one, other) => one - other)
    const at = (waits: readonly number[], share: number) =>
      waits[Math.floor((waits.length - 1) * share)] ?? Number.NaN
    const [pickUps, contacts] = [waits('acceptedAt'), waits('firstContactAt')]
    expect(pickUps.length).toBeGreaterThan(500)
    expect(contacts.length).toBeGreaterThan(500)
    expect(at(pickUps, 0.5)).toBeGreaterThanOrEqual(1)
    expect(at(pickUps, 0.5)).toBeLessThanOrEqual(7)
    expect(at(contacts, 0.5)).toBeGreaterThan(at(pickUps, 0.5))
    expect(at(contacts, 0.5)).toBeLessThanOrEqual(14)
    for (const some of [pickUps, contacts]) {
      expect(at(some, 0)).toBeGreaterThanOrEqual(0)
      expect(at(some, 0.95)).toBeGreaterThan(2 * at(some, 0.5))
      expect(at(some, 0.95)).toBeLessThan(60)
    }
  })

  it('knows people as they are: every script, one name, a year for a birthday, nobody to call', () => {
    const names = rows.personFiles.map(({ originalScriptName }) => originalScriptName ?? '')
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Ethiopic}/u]) {
      expect(names.filter((name) => script.test(name)).length).toBeGreaterThan(5)
    }
    const some = (test: (file: LifeRows['personFiles'][number]) => boolean) =>
      rows.personFiles.filter(test).length
    expect(some(({ givenName }) => givenName === null)).toBeGreaterThan(3)
    expect(some(({ birthDate }) => birthDate?.length === 4)).toBeGreaterThan(3)
    expect(some(({ birthDate }) => birthDate?.length === 7)).toBeGreaterThan(3)
    expect(some(({ phone, email }) => phone === null && email === null)).toBeGreaterThan(3)
    expect(some(({ version }) => version > 1)).toBeGreaterThan(20)
    expect(some(({ familyName }) => /[ăçğîışșțœéïóãęłżđ]/i.test(familyName ?? ''))).toBeGreaterThan(
      5,
    )
  })

  it('has people whom the municipality and its OCMW both know, and people who came back', () => {
    const files = Map.groupBy(rows.personFiles, ({ personId }) => personId)
    expect([...files.values()].filter(({ length }) => length > 1).length).toBeGreaterThan(20)
    const asked = Map.groupBy(rows.referrals, ({ personId }) => personId)
    expect([...asked.values()].filter(({ length }) => length > 1).length).toBeGreaterThan(100)
  })

  it('spreads the open work over colleagues and leaves a few past their day', () => {
    const owners = new Set(rows.referrals.flatMap(({ ownerId }) => ownerId ?? []))
    expect(owners.size).toBeGreaterThan(5)
    const late = rows.referrals.filter(
      ({ status, pickUpBy }) => status === 'submitted' && (pickUpBy ?? '') < belgianDay(now),
    )
    expect(late.length).toBeGreaterThan(1)
    expect(late.length).toBeLessThan(30)
  })

  it('uses numbers and addresses that can be nobody’s', () => {
    for (const { insz, phone, email } of rows.personFiles) {
      if (insz !== null)
        expect(parseInsz(insz, { allowTest: true })).toMatchObject({ kind: 'test' })
      if (phone !== null) expect(phone).toMatch(/^\+32400\d{6}$/)
      if (email !== null) expect(email).toMatch(/@example\.org$/)
    }
  })
})

describe.each([
  ['a Monday', '2026-11-23T10:00:00Z'],
  ['a night', '2026-03-18T01:30:00Z'],
  ['a Sunday', '2027-01-10T14:00:00Z'],
  ['the 29th of February', '2028-02-29T09:00:00Z'],
  ['a holiday in summer', '2027-07-21T16:00:00Z'],
])('on %s', (_day, moment) => {
  const then = new Date(moment)
  const today = belgianDay(then)
  const { rows } = invent({ now: then })

  it('every status, every event, every state of a contest and every end of a talk is there', () => {
    expect(new Set(rows.referrals.map(({ status }) => status))).toEqual(new Set(referralStatuses))
    expect(new Set(rows.referralEvents.map(({ event }) => event))).toEqual(
      new Set([...referralEvents, ...aside]),
    )
    const contests = new Set(rows.referrals.map(({ contest }) => contest))
    expect(contests).toEqual(new Set([null, 'open', 'upheld', 'dismissed']))
    expect(new Set(rows.intakeInterviews.map(({ outcome }) => outcome))).toEqual(
      new Set([null, 'referred', 'informedNoReferral', 'noReferralNeeded', 'referralWaiting']),
    )
  })

  it('something of each kind is late: a pick-up, an answer and a pause', () => {
    const late = (status: string, day: 'pickUpBy' | 'answerBy' | 'holdUntil') =>
      rows.referrals.filter((one) => one.status === status && (one[day] ?? today) < today).length
    expect(late('submitted', 'pickUpBy')).toBeGreaterThan(0)
    expect(late('infoRequested', 'answerBy')).toBeGreaterThan(0)
    expect(late('onHold', 'holdUntil')).toBeGreaterThan(0)
  })

  it('nothing lies in the future', () => {
    for (const { at } of rows.referralEvents) expect(at <= then).toBe(true)
  })
})

describe('every history', () => {
  it('goes from one status to the next as the machine allows, and ends where the referral stands', () => {
    for (const referral of rows.referrals) {
      let status: string | null = null
      for (const { event, fromStatus, toStatus } of eventsOf.get(referral.id) ?? []) {
        expect(fromStatus).toBe(status)
        const row = transitions.find((one) => one.event === event && one.from.includes(fromStatus))
        expect(row !== undefined || aside.includes(event), `${event} from ${fromStatus}`).toBe(true)
        if (row === undefined || row.to === 'same') expect(toStatus).toBe(fromStatus ?? toStatus)
        else if (row.to !== 'beforeHold' && event !== 'forward') expect(toStatus).toBe(row.to)
        status = toStatus
      }
      expect(status).toBe(referral.status)
    }
  })

  it('is made by people who may do so', () => {
    const workers = new Map(world.workers.map((one) => [one.id, one]))
    const managed = new Map(
      world.regions.map(({ id }) => [
        id,
        world.desks.filter(({ regionId }) => regionId === id).map((desk) => desk.id),
      ]),
    )
    for (const referral of rows.referrals) {
      for (const { event, actorId, organisationId, role } of eventsOf.get(referral.id) ?? []) {
        const who = workers.get(actorId)
        expect(who?.organisationId).toBe(organisationId)
        expect(who?.roles).toContain(role)
        if (who === undefined) continue
        const { deskIds = managed.get(who.regionId ?? '') ?? [], roles, education = false } = who
        const actor = { userId: actorId, organisationId, roles, deskIds, education }
        const parties = { ...referral, receivingDeskId: referral.deskId }
        const isForwarder = referral.partOf !== null && ['start', 'submit'].includes(event)
        if (!isForwarder) expect(relationsOf(actor, parties), event).not.toEqual([])
      }
    }
  })

  it('calls nobody unreachable who was not tried often enough', () => {
    const attempts = Map.groupBy(rows.contactAttempts, ({ referralId }) => referralId)
    const given = rows.referrals.filter(({ outcome }) => outcome === 'unreachable')
    expect(given.length).toBeGreaterThan(3)
    for (const { id } of given) expect(enoughAttempts(attempts.get(id) ?? [])).toBe(true)
  })

  it('lies in the past, in working hours, and one thing after the other', () => {
    for (const { at } of rows.referralEvents) {
      expect(at <= now).toBe(true)
      expect(isWorkingDay(belgianDay(at)), at.toISOString()).toBe(true)
    }
    for (const events of eventsOf.values()) {
      const moments = events.map(({ at }) => at.getTime())
      expect(moments).toEqual([...moments].sort((one, other) => one - other))
    }
    for (const { recordedAt } of rows.personFiles) expect(recordedAt <= now).toBe(true)
    for (const { updatedAt } of rows.intakeInterviews) expect(updatedAt <= now).toBe(true)
  })

  it('leaves a draft that could be sent, where a protocol is in force', () => {
    const [{ municipality }] = world.places as [DemoWorld['places'][number]]
    const drafts = rows.referrals.filter(
      ({ status, senderOrganisationId }) =>
        status === 'draft' && senderOrganisationId === municipality.id,
    )
    expect(drafts.length).toBeGreaterThan(0)
    for (const draft of drafts) {
      const facts = {
        ...draft,
        attempts: [],
        forwarded: false,
        wentOn: false,
        reasonCount: draft.reasons.length,
        hasContactChannel: true,
        hasContactLanguage: true,
        hasValidProtocol: true,
      }
      expect(whyNotOffered(facts, 'submit', ['sender'], now)).toBeUndefined()
    }
  })
})

describe('the same plan', () => {
  const small = { now, referrals: 60 }

  it('gives the same rows', () => {
    expect(invent(small).rows).toEqual(invent(small).rows)
  })

  it('moves with the clock', () => {
    const later = new Date('2027-03-08T15:30:00Z')
    const moments = invent({ ...small, now: later }).rows.referralEvents.map(({ at }) => at)
    expect(moments.every((at) => at <= later)).toBe(true)
    expect(moments.some((at) => at > now)).toBe(true)
  })

  it('in a large world adds municipalities and desks, and keeps the queue of a desk as it was', () => {
    const large = createDemo({ ...usualPlan, now, referrals: 1_000_000 }).world
    expect(large.places.length).toBeGreaterThan(290)
    expect(large.desks.length).toBeGreaterThan(55)
    expect(large.regions.length).toBeGreaterThan(3)
  })
})
