import type { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import { freeIds, publishedSlot } from '../../support/appointments.ts'
import {
  draftInterview,
  draftReferral,
  interviewLine,
  livesWith,
  move,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const clerk = () => world().asUser('clerk')
const slotAtDesk = async () => publishedSlot(await world().asUser('counsellor'))

describe('sending a draft', () => {
  test('books its slot in the same moment', async () => {
    const slot = await slotAtDesk()
    const draft = await draftReferral(await clerk())
    const sent = await move(await clerk(), draft, 'submission', { slot: slot.id })
    expect(sent).toMatchObject({ status: 'submitted', version: draft.version + 1 })
    expect(sent.appointment?.startsAt).toBe(slot.startsAt)
    expect(await freeIds(await clerk())).not.toContain(slot.id)
  })

  test('sends nothing when the slot was taken just before, and the draft stays as it is', async () => {
    const slot = await slotAtDesk()
    await move(await clerk(), await submittedReferral(await clerk()), 'appointment', {
      slot: slot.id,
    })
    const draft = await draftReferral(await clerk(), { reasonNote: 'Komt met haar zus.' })
    const refused = await (await clerk()).post(`/referrals/${draft.id}/submission`, {
      slot: slot.id,
    })
    expect(refused.status).toBe(400)
    expect(refused.body.issues).toEqual([
      expect.objectContaining({ name: 'slot', code: 'slotTaken' }),
    ])
    const { body } = await (await clerk()).get<Referral>(`/referrals/${draft.id}`)
    expect(body).toEqual(draft)
  })
})

describe('closing a talk', () => {
  async function family() {
    const desk = await clerk()
    const talk = await draftInterview(desk)
    const first = await interviewLine(desk, talk)
    const { id: person } = await newPerson(desk)
    await livesWith(desk, talk.person.id, { person, role: 'partner' })
    const second = await interviewLine(desk, talk, { person })
    return { talk, lines: [first, second] as const }
  }
  const end = async (talk: IntakeInterview, slots: object[], outcome = 'referred') =>
    (await clerk()).post<IntakeInterview>(`/intakeInterviews/${talk.id}/completion`, {
      outcome,
      slots,
    })

  test('sends the referrals of a family, each with its slot or without one', async () => {
    const slot = await slotAtDesk()
    const { talk, lines } = await family()
    const { status, body } = await end(talk, [{ referral: lines[0].id, slot: slot.id }])
    expect(status).toBe(200)
    const startOf = ({ id }: Referral) =>
      body.referrals.find((one) => one.id === id)?.appointment?.startsAt
    expect(lines.map(startOf)).toEqual([slot.startsAt, undefined])
  })

  test('sends none of them when two want the last place, and says which was one too many', async () => {
    const slot = await slotAtDesk()
    const { talk, lines } = await family()
    const refused = await end(
      talk,
      lines.map(({ id: referral }) => ({ referral, slot: slot.id })),
    )
    expect(refused.status).toBe(409)
    expect(JSON.parse(refused.text).issues).toEqual([
      expect.objectContaining({ name: `referrals[${lines[1].id}]`, code: 'slotTaken' }),
    ])
    const { body } = await (await clerk()).get<IntakeInterview>(`/intakeInterviews/${talk.id}`)
    expect(body.status).toBe('draft')
    expect(body.referrals.map(({ status }) => status)).toEqual(['draft', 'draft'])
    expect(await freeIds(await clerk())).toContain(slot.id)
  })

  test('books nothing for what is not sent, and no two slots for one', async () => {
    const [slot, other] = [await slotAtDesk(), await slotAtDesk()]
    const { talk, lines } = await family()
    const stray = await submittedReferral(await clerk())
    const refused = await end(talk, [
      { referral: stray.id, slot: slot.id },
      { referral: lines[0].id, slot: slot.id },
      { referral: lines[0].id, slot: other.id },
    ])
    const names = JSON.parse(refused.text).issues.map(
      ({ name, code }: { name: string; code: string }) => [name, code],
    )
    expect(names).toEqual([
      ['slots[0].referral', 'slotNotSent'],
      ['slots[2].referral', 'slotNotSent'],
    ])
  })
})
