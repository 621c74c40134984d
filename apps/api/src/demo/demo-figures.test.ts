import { childTopics } from '@onthaal/shared/informing'
import { ageGroupOf, nationalityGroupOf } from '@onthaal/shared/persons'
import { dueReferralEscalations, usualUnclaimedWorkingDays } from '@onthaal/shared/referrals'
import { belgianDay, isWorkingDay } from '@onthaal/shared/time'
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

  it('knows who came to their appointment and who did not, each at the desk of whoever follows them', () => {
    const eventsOf = Map.groupBy(rows.referralEvents, ({ referralId }) => referralId)
    const attemptsOf = Map.groupBy(rows.contactAttempts, ({ referralId }) => referralId)
    const slots = new Map(rows.slots.map((slot) => [slot.id, slot]))
    const told: string[] = []
    for (const [referralId, some] of Map.groupBy(rows.appointments, (one) => one.referralId)) {
      const events = eventsOf.get(referralId) ?? []
      const of = (...names: string[]) => events.filter(({ event }) => names.includes(event))
      expect(of('planAppointment')).toHaveLength(some.length)
      expect(of('came', 'noShow').map(({ event }) => event)).toEqual(some.map((one) => one.state))
      for (const [at, { startsAt, endsAt, slotId, deskId, deskRoles }] of some.entries()) {
        const [planned, said] = [of('planAppointment')[at], of('came', 'noShow')[at]]
        expect(planned?.at.getTime()).toBeLessThan(startsAt.getTime())
        expect(said?.at.getTime()).toBeGreaterThanOrEqual(startsAt.getTime())
        expect(belgianDay(startsAt) < belgianDay(now)).toBe(true)
        const slot = { deskId, deskRoles, startsAt, endsAt, staffId: planned?.actorId }
        expect(slots.get(slotId ?? '')).toMatchObject(slot)
        expect(said).toMatchObject({ toStatus: 'inProgress', actorId: planned?.actorId })
        const tries = (attemptsOf.get(referralId) ?? []).filter(({ id }) => id === said?.id)
        expect(tries).toHaveLength(said?.event === 'noShow' ? 1 : 0)
      }
      told.push(...some.map(({ state }) => state))
    }
    expect(rows.slots).toHaveLength(rows.appointments.length)
    const missed = told.filter((state) => state === 'noShow').length
    expect(missed).toBeGreaterThan(20)
    expect(told.length - missed).toBeGreaterThan(missed)
  })

  it('says of nobody that they did not turn up who did not miss two appointments', () => {
    const missed = Map.groupBy(
      rows.appointments.filter(({ state }) => state === 'noShow'),
      ({ referralId }) => referralId,
    )
    const ended = rows.referrals.filter(({ outcome }) => outcome === 'noShow')
    expect(ended.length).toBeGreaterThan(3)
    for (const { id } of ended) expect(missed.get(id)?.length).toBeGreaterThanOrEqual(2)
  })

  it('was brought to who answers for it on the working day on which it was due, and what waited no longer was not', () => {
    const made = Map.groupBy(rows.referralEscalations, ({ referralId }) => referralId)
    for (const referral of rows.referrals) {
      const { id, type, status, pickUpBy, askedAt } = referral
      const some = made.get(id) ?? []
      for (const { kind, at, told, period } of some) {
        expect(at <= now).toBe(true)
        expect(isWorkingDay(belgianDay(at))).toBe(true)
        expect(told).toBeGreaterThan(0)
        if (kind !== 'unanswered') expect(period < belgianDay(at)).toBe(true)
      }
      // What waits now was escalated for whatever is due by now, as the product itself would say.
      if (type === 'compulsoryEducation' || (status !== 'submitted' && status !== 'infoRequested'))
        continue
      const facts = { status, pickUpBy, askedAt }
      const period =
        status === 'submitted' ? pickUpBy : ((askedAt?.getTime() ?? 0) / 1000).toFixed(6)
      const kinds = some.filter((one) => one.period === period).map(({ kind }) => kind)
      expect(kinds).toEqual(
        dueReferralEscalations(facts, belgianDay(now), usualUnclaimedWorkingDays),
      )
    }
    const kinds = new Set(rows.referralEscalations.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['unclaimed', 'stillUnclaimed', 'unanswered']))
    // Most were picked up since.
    expect(made.size).toBeGreaterThan(20)
    expect(made.size).toBeLessThan(sent.length / 5)
  })

  it('proves of a share of all people that a talk which closed informed them of what it was about', () => {
    const grownUps = new Set(
      rows.personFiles.flatMap(({ personId, birthDate }) =>
        (birthDate ?? '') < '2009' ? personId : [],
      ),
    )
    const talks = new Map(rows.intakeInterviews.map((talk) => [talk.id, talk]))
    for (const {
      interviewId,
      topic,
      informedOn,
      informedBy,
      recordedAt,
      ...proof
    } of rows.informings) {
      const talk = talks.get(interviewId ?? '')
      expect(talk?.topics).toContain(topic)
      const told = { informedOn: talk?.heldOn, informedBy: talk?.updatedBy, at: talk?.closedAt }
      expect({ informedOn, informedBy, at: recordedAt }).toEqual(told)
      // Of whoever was not there themselves what parents are told about school.
      if (proof.personId !== talk?.personId && !childTopics.includes(topic)) {
        expect(grownUps).toContain(proof.personId)
      }
    }
    const keys = rows.informings.map((one) => `${one.interviewId} ${one.personId} ${one.topic}`)
    expect(new Set(keys).size).toBe(keys.length)
    const held = rows.intakeInterviews.filter(({ closedAt }) => closedAt !== null)
    const proving = new Set(rows.informings.map(({ interviewId }) => interviewId))
    const lately = held.filter(({ heldOn }) => (heldOn ?? '') > '2026-05-01')
    for (const { id } of lately) expect(proving).toContain(id)
    const informed = new Set(rows.informings.map(({ personId }) => personId))
    expect(informed.size).toBeGreaterThan(rows.persons.length / 4)
    expect(informed.size).toBeLessThan((rows.persons.length * 3) / 4)
  })
})
