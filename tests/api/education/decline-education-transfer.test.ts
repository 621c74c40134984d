import type {
  EducationBoardPage,
  EducationChain,
  EducationTransferList,
} from '@onthaal/shared/education/schemas'
import { belgianInstant } from '@onthaal/shared/time'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  chainOf,
  closingInput,
  educationOf,
  movedChild,
  newTransfer,
  nextStepInput,
  proofInput,
  withChain,
} from '../../support/education.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

const world = testApp()
const decline = { reason: 'notFound', note: 'De wijkagent vond niemand.' }

const sender = () => world().asUser('schoolClerk')
const receiver = () => educationOf(world(), 'otherClerk')

testRefusals({
  operationId: 'declineEducationTransfer',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => `/educationTransfers/${await newTransfer(world())}/refusal`,
  body: () => decline,
  otherBody: () => ({ reason: 'leftAgain' }),
})

/** A child that the city passed on to the other city, as both see it. */
async function moved(givenName: string) {
  const counsellor = await world().asUser('schoolCounsellor')
  const clerk = await sender()
  const sent = await movedChild({ clerk, counsellor }, organisations.otherCity.id, { givenName })
  const there = await receiver()
  const { items } = (await there.get<EducationTransferList>('/educationTransfers')).body
  const waiting = items.find((one) => one.givenName === givenName)
  return { sent, there, waiting, path: `/educationTransfers/${waiting?.id}/refusal` }
}

async function cameBack(client: Client) {
  const { body } = await client.get<EducationBoardPage>('/educationChains?filter=transferDeclined')
  return body
}

test('a child that does not live there is followed again where it came from, with the reason', async () => {
  const { sent, there, path } = await moved('Noor')
  expect((await there.post(path, decline)).status).toBe(204)
  const after = (await there.get<EducationTransferList>('/educationTransfers')).body
  expect(after.items).toEqual([])
  const clerk = await sender()
  const back = await chainOf(clerk, sent.person)
  expect(back).toMatchObject({ state: 'open', version: sent.version + 1 })
  expect(back.closing).toBeUndefined()
  expect(back.events[0]).toEqual({
    ...{ event: 'transferDeclined', reason: 'notFound', detail: decline.note },
    at: expect.any(String),
    // Who it was there stays there.
    organisation: { id: organisations.otherCity.id, name: 'Stad Zandhove', kind: 'municipality' },
  })
  const board = await cameBack(clerk)
  expect(board.counts.transferDeclined).toBe(1)
  expect(board.items).toEqual([
    expect.objectContaining({
      id: sent.id,
      transferDeclined: {
        ...{ at: expect.any(String), reason: 'notFound' },
        by: expect.objectContaining({ name: 'Stad Zandhove' }),
      },
    }),
  ])
})

test('what the sender said of it is gone there, and declining or taking over is done once', async () => {
  const { there, waiting, path } = await moved('Amal')
  await there.post(path, { reason: 'notRegisteredHere' })
  const rows = await world().rows(
    `select given_name, family_name, birth_date, decline_reason, declined_by
     from education_transfer where id = $1`,
    [waiting?.id],
  )
  expect(rows).toEqual([
    {
      ...{ given_name: null, family_name: null, birth_date: null },
      ...{ decline_reason: 'notRegisteredHere', declined_by: userId('otherClerk') },
    },
  ])
  expect((await there.post(path, decline, { version: 2 })).body).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('chainMoveNotAllowed') },
  })
  const takingOver = `/educationTransfers/${waiting?.id}/takingOver`
  const person = '0198c0de-0000-7000-8000-00000000dead'
  expect((await there.post(takingOver, { person }, { version: 2 })).status).toBe(409)
})

test('another municipality declines nobody, nor does whoever does not work with schooling', async () => {
  const path = `/educationTransfers/${await newTransfer(world())}/refusal`
  expect((await (await receiver()).post(path, decline)).status).toBe(404)
  expect((await (await world().asUser('clerk')).post(path, decline)).status).toBe(404)
})

test('the reason is one of the list', async () => {
  const path = `/educationTransfers/${await newTransfer(world())}/refusal`
  const client = await sender()
  expect((await client.post(path, { reason: 'tooBusy' })).status).toBe(400)
  expect((await client.post(path, { reason: 'notFound', note: 'x'.repeat(501) })).status).toBe(400)
})

test('of a child that is followed already, or has proof, nothing changes for the sender', async () => {
  const again = await moved('Rana')
  const clerk = await sender()
  const reopened = await withChain(clerk, again.sent, 'reopening', { note: 'Het gezin is terug.' })
  const proved = await moved('Sami')
  const proof = await withChain(clerk, proved.sent, 'proofs', proofInput)
  for (const { there, path } of [again, proved]) {
    expect((await there.post(path, decline)).status).toBe(204)
  }
  const events = ({ events: all }: EducationChain) => all.length
  expect(await chainOf(clerk, again.sent.person)).toMatchObject({ version: reopened.version })
  const afterProof = await chainOf(clerk, proved.sent.person)
  expect(afterProof).toMatchObject({ version: proof.version, closing: { reason: 'proof' } })
  expect(events(afterProof)).toBe(events(proof))
})

test('a child that came back moves on as any other, and what it was declined for is past', async () => {
  const { sent, there, path } = await moved('Lina')
  await there.post(path, decline)
  const clerk = await sender()
  const back = await chainOf(clerk, sent.person)
  expect(back.nextStep).toBeUndefined()
  const step = await clerk.put(`/educationChains/${back.id}/nextStep`, nextStepInput, {
    version: back.version,
  })
  expect(step.status).toBe(200)
  const planned = await chainOf(clerk, sent.person)
  const proposed = await withChain(clerk, planned, 'closingProposal', closingInput)
  const counsellor = await world().asUser('schoolCounsellor')
  const closed = await withChain(counsellor, proposed, 'closingConfirmation')
  const reopened = await withChain(clerk, closed, 'reopening', { note: 'Toch nog hier.' })
  expect(reopened.state).toBe('open')
  const board = await cameBack(clerk)
  expect(board.items.map(({ id }) => id)).not.toContain(sent.id)
})

test('the door opens in the transaction that declined the child, and in no other', async () => {
  const { there, waiting, path } = await moved('Yara')
  await there.post(path, decline)
  const client = new pg.Client({ connectionString: world().database.url })
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of [
      ['user_id', userId('otherClerk')],
      ['organisation', organisations.otherCity.id],
      ['partitions', `{${partitions.otherCity}}`],
      ['education', 'on'],
    ]) {
      await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
    }
    const statement = `select return_education_chain(gen_random_uuid(), $1, $2, null)`
    await expect(
      client.query(statement, [partitions.otherCity, waiting?.id]),
    ).rejects.toMatchObject({ code: '42501' })
  } finally {
    await client.end()
  }
})

test('two colleagues at once: one declines, and the other is told', async () => {
  const { there, path } = await moved('Dina')
  const both = await Promise.all([there.post(path, decline), there.post(path, decline)])
  expect(both.map(({ status }) => status).sort()).toEqual([204, 412])
})

test('whoever takes care of it sees for how long it waits', async () => {
  const { there, waiting } = await moved('Farah')
  await world().rows('update education_transfer set escalated_at = $1 where id = $2', [
    belgianInstant('2026-03-02', '08:00'),
    waiting?.id,
  ])
  const { items } = (await there.get<EducationTransferList>('/educationTransfers')).body
  expect(items.find(({ id }) => id === waiting?.id)?.escalatedAt).toBe('2026-03-02T07:00:00.000Z')
})
