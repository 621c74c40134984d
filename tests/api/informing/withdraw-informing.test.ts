import type { InformingList } from '@onthaal/shared/informing/schemas'
import { expect, test } from 'vitest'
import { newInforming, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const why = { reason: 'Bij de verkeerde persoon genoteerd.' }

async function informed() {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const proof = await newInforming(clerk, id)
  return { clerk, id, proof, path: `/persons/${id}/informings/${proof.id}/withdrawal` }
}

testRefusals({
  operationId: 'withdrawInforming',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => (await informed()).path,
  body: () => why,
  otherBody: () => ({ reason: 'Iets anders.' }),
})

test('a mistake stays, with who withdrew it and why; the first word counts', async () => {
  const { clerk, path, proof } = await informed()
  const first = await clerk.post<InformingList>(path, why)
  expect(first.status).toBe(200)
  const [withdrawn] = first.body.items
  expect(withdrawn).toMatchObject({ ...proof, withdrawn: { ...why, by: proof.informedBy } })
  const second = await clerk.post<InformingList>(path, { reason: 'Nog eens.' })
  expect(second.body.items).toEqual([withdrawn])
})

test('the proof of somebody else is not there', async () => {
  const [one, other] = [await informed(), await informed()]
  const path = `/persons/${one.id}/informings/${other.proof.id}/withdrawal`
  expect((await one.clerk.post(path, why)).status).toBe(404)
})

test('the application cannot change a proof, nor take a withdrawal back', async () => {
  const { clerk, path, proof } = await informed()
  const change = (set: string) =>
    world().rows(
      `with who as (select set_config('onthaal.scope', 'actor', true)) update informing set ${set} from who where id = $1`,
      [proof.id],
    )
  await expect(change(`topic = 'dutchLessons'`)).rejects.toThrow(/does not change/)
  await clerk.post(path, why)
  await expect(
    change('withdrawn_at = null, withdrawn_by = null, withdraw_reason = null'),
  ).rejects.toThrow(/does not change/)
})
