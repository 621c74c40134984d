import { sentBy } from '../support/desk-api.ts'
import { pickUp } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral, openTurn, progressOf, send } from '../support/turn-screens.ts'

// Turns that one side takes after the other has done its part.

test('the sender takes back what was sent, and the desk picks it up no more', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const { id } = await sentBy(clerk)
  const counsellor = await openAs('trajectbegeleider')
  // What is known live would not let the desk try.
  await counsellor.context().route('**/liveChanges', (route) => route.abort())
  await openReferral(counsellor, id)
  await openReferral(clerk, id)
  const withdraw = await openTurn(clerk, 'Intrekken')
  await withdraw.getByLabel('De persoon is verhuisd').check()
  await withdraw.getByLabel(/Uitleg/).fill('Woont nu in Aalst.')
  await send(withdraw, 'Intrekken')
  await expect(progressOf(clerk)).toContainText('Ingetrokken op')

  await counsellor.getByRole('button', { name: 'Oppikken', exact: true }).click()
  const refusal = counsellor.getByRole('alert')
  await expect(refusal).toContainText('Dit kan nu niet meer')
  await expect(refusal).toContainText('Ingetrokken op')
  await expect(counsellor.getByText('Woont nu in Aalst.')).toBeVisible()
  await expect(counsellor.getByRole('button', { name: 'Oppikken', exact: true })).toBeHidden()
})

test('who picked a referral up asks another desk as well, and goes on with it', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  const { id } = await sentBy(clerk)
  const counsellor = await openAs('trajectbegeleider')
  await pickUp(counsellor, id)
  const serves = `desk.name = 'Loket Ninove' and partition.name = 'Geraardsbergen'`
  await queryDatabase(
    `insert into desk_partition (desk_id, partition_id)
     select desk.id, partition.id from desk, partition where ${serves}`,
  )
  try {
    await openReferral(counsellor, id)
    const forward = await openTurn(counsellor, 'Doorsturen naar een ander loket')
    await expect(forward).toContainText('U blijft deze hier opvolgen.')
    const desk = forward.getByLabel('Naar welk loket van het Agentschap?')
    await desk.selectOption({ label: 'Loket Ninove' })
    await forward.getByLabel('Waarom?').fill('Mevrouw werkt in Ninove.')
    await send(forward, 'Doorsturen')
  } finally {
    await queryDatabase(
      `delete from desk_partition using desk, partition
       where desk.id = desk_id and partition.id = partition_id and ${serves}`,
    )
  }
  await expect(progressOf(counsellor)).toContainText('U neemt contact op met de persoon.')
  await expect(counsellor.getByRole('button', { name: 'Contactpoging noteren' })).toBeVisible()
  await openReferral(clerk, id)
  await expect(progressOf(clerk)).toContainText('Opgepikt door Samira Haddou.')
  await clerk.getByRole('link', { name: /Doorgestuurd naar Loket Ninove/ }).click()
  await expect(progressOf(clerk)).toContainText('Loket Ninove van het Agentschap moet de')
})

test('a manager gives back to the queue what somebody else picked up', async ({ openAs }) => {
  const { id } = await sentBy(await openAs('balie'))
  const counsellor = await openAs('trajectbegeleider')
  await pickUp(counsellor, id)
  const manager = await openAs('leiding-agentschap')
  await openReferral(manager, id)
  await expect(manager.getByText(/^Samira Haddou heeft dit net opgepikt\./)).toBeVisible()
  await manager.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(manager.getByText('Het oppikken is ongedaan gemaakt.')).toBeVisible()
  await expect(progressOf(manager)).toContainText('Uw loket moet de doorverwijzing oppikken')

  await pickUp(counsellor, id)
  await openReferral(manager, id)
  const release = await openTurn(manager, 'Vrijgeven')
  await release.getByLabel('Waarom geeft u ze vrij?').fill('Samira is langer afwezig.')
  await send(release, 'Vrijgeven')
  await expect(progressOf(manager)).toContainText('Uw loket moet de doorverwijzing oppikken')
  await openReferral(counsellor, id)
  await expect(counsellor.getByRole('button', { name: 'Oppikken', exact: true })).toBeVisible()
  await expect(counsellor.getByText('Samira is langer afwezig.')).toBeVisible()
})
