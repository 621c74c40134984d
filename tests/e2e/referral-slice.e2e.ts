import {
  complete,
  findInList,
  inventName,
  pickUp,
  recordContact,
  refer,
  registerPerson,
} from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('a referral goes from the counter to the desk and its outcome comes back', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  const person = await registerPerson(clerk, inventName())
  const { id, reference } = await refer(clerk)
  await expect(clerk.getByText('kan deze doorverwijzing nu oppikken')).toBeVisible()

  const counsellor = await openAs('trajectbegeleider')
  const row = await findInList(counsellor, '/nieuw', person.familyName)
  await expect(row).toContainText('Stad Geraardsbergen')
  await row.getByRole('button', { name: 'Oppikken' }).click()
  await expect(row).toBeHidden()
  await expect(
    counsellor.getByText(`U hebt ${person.fullName} opgepikt (${reference}).`),
  ).toBeVisible()
  await counsellor.getByRole('link', { name: 'Dossier openen' }).click()
  await expect(counsellor.getByText('Opgepikt door Samira Haddou.')).toBeVisible()
  await expect(counsellor.getByRole('link', { name: '+32 470 12 34 56' })).toBeVisible()

  await recordContact(counsellor)
  await expect(counsellor.getByText('In opvolging bij Samira Haddou.')).toBeVisible()
  await complete(counsellor, 'Inburgeringstraject gestart', 'De eerste les is op maandag.')
  await expect(counsellor.getByText('Afgerond: Inburgeringstraject gestart.')).toBeVisible()

  await clerk.goto('/verzonden?list=toAcknowledge')
  const outcome = clerk.getByRole('row', { name: new RegExp(person.familyName) })
  await expect(outcome).toContainText('Inburgeringstraject gestart')
  await expect(clerk.getByRole('columnheader', { name: 'Afgesloten op' })).toBeVisible()
  // Nobody can say in the list to have seen an outcome whose message does not stand there.
  await expect(outcome.getByRole('button')).toHaveCount(0)
  await outcome.getByRole('link', { name: `${reference} van ${person.fullName} bekijken` }).click()
  const result = clerk.getByRole('region', { name: 'Uitkomst' })
  await expect(result).toContainText('De eerste les is op maandag.')
  await clerk.getByRole('button', { name: 'Ik heb de uitkomst gezien' }).click()
  await expect(clerk.getByText('Er hoeft niets meer te gebeuren.')).toBeVisible()

  const [stored] = await queryDatabase(
    `select reference, status, outcome, message_to_referrer, attempt_count,
            acknowledged_at is not null as acknowledged, owner.username as owner
     from referral join user_account owner on owner.id = owner_id where referral.id = $1`,
    [id],
  )
  expect(stored).toEqual({
    reference,
    status: 'completed',
    outcome: 'trajectoryStarted',
    message_to_referrer: 'De eerste les is op maandag.',
    attempt_count: 1,
    acknowledged: true,
    owner: 'trajectbegeleider',
  })
  const events = await queryDatabase(
    'select event from referral_event where referral_id = $1 order by at, id',
    [id],
  )
  expect(events.map(({ event }) => event)).toEqual([
    'start',
    'submit',
    'claim',
    'firstContact',
    'complete',
    'acknowledge',
  ])
})

test('a referral that is sent back says why, and the clerk sees it', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  await registerPerson(clerk)
  const { id } = await refer(clerk, 'Nederlands leren')

  const advisor = await openAs('taalconsulent')
  await advisor.goto(`/doorverwijzingen/${id}`)
  await advisor.getByRole('button', { name: 'Terugsturen' }).click()
  const dialog = advisor.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Terugsturen' }).click()
  await expect(dialog.getByText('Er zijn 2 fouten in het formulier')).toBeVisible()
  await dialog.getByLabel('Te weinig informatie').check()
  await dialog.getByLabel('Uitleg voor de verwijzer').fill('Welke taal spreekt deze persoon thuis?')
  await dialog.getByRole('button', { name: 'Terugsturen' }).click()
  await expect(advisor.getByText('Teruggestuurd: Te weinig informatie.')).toBeVisible()

  await clerk.goto(`/doorverwijzingen/${id}`)
  await expect(clerk.getByText('Teruggestuurd: Te weinig informatie.')).toBeVisible()
  const result = clerk.getByRole('region', { name: 'Uitkomst' })
  await expect(result).toContainText('Welke taal spreekt deze persoon thuis?')
  const [stored] = await queryDatabase(
    'select status, rejection_reason from referral where id = $1',
    [id],
  )
  expect(stored).toEqual({ status: 'rejected', rejection_reason: 'insufficientInfo' })
})

test('somebody counts as unreachable only after three attempts over two channels', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  await registerPerson(clerk)
  const { id } = await refer(clerk)
  const counsellor = await openAs('trajectbegeleider')
  await pickUp(counsellor, id)
  const dialog = counsellor.getByRole('dialog')

  await counsellor.getByRole('button', { name: 'Stopzetten' }).click()
  await expect(dialog.getByLabel('Niet bereikbaar')).toBeDisabled()
  await expect(dialog.getByText(/pas na 3 contactpogingen/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Annuleren' }).click()

  for (const channel of ['Telefoon', 'Telefoon', 'Brief']) {
    await counsellor.getByRole('button', { name: 'Contactpoging noteren' }).click()
    await dialog.getByLabel(channel).check()
    await dialog.getByLabel('Niet bereikt').check()
    await dialog.getByRole('button', { name: 'Poging bewaren' }).click()
    await expect(dialog).toBeHidden()
  }
  await counsellor.getByRole('button', { name: 'Stopzetten' }).click()
  await dialog.getByLabel('Niet bereikbaar').check()
  await dialog.getByRole('button', { name: 'Stopzetten' }).click()
  await expect(counsellor.getByText('Stopgezet: Niet bereikbaar.')).toBeVisible()
  const [stored] = await queryDatabase(
    'select status, outcome, attempt_count from referral where id = $1',
    [id],
  )
  expect(stored).toEqual({ status: 'failed', outcome: 'unreachable', attempt_count: 3 })
})

test('an attempt from before the sending is refused beside its day', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  await registerPerson(clerk)
  const { id } = await refer(clerk)
  const counsellor = await openAs('trajectbegeleider')
  await pickUp(counsellor, id)
  await counsellor.getByRole('button', { name: 'Contactpoging noteren' }).click()
  const dialog = counsellor.getByRole('dialog')
  const day = dialog.getByLabel('Wanneer?')
  const today = await day.inputValue()
  await day.fill('01/02/2020')
  await dialog.getByLabel('Telefoon').check()
  await dialog.getByLabel('Niet bereikt').check()
  await dialog.getByRole('button', { name: 'Poging bewaren' }).click()
  await expect(day).toHaveAccessibleDescription(
    /Deze dag ligt voor de dag waarop de doorverwijzing verzonden is\./,
  )
  await expect(dialog.getByText('Er is 1 fout in het formulier')).toBeVisible()
  await expect(dialog.getByText('Niet alles is juist ingevuld')).toBeHidden()

  await day.fill(today)
  await dialog.getByRole('button', { name: 'Poging bewaren' }).click()
  await expect(dialog).toBeHidden()
  const [stored] = await queryDatabase('select attempt_count from referral where id = $1', [id])
  expect(stored).toEqual({ attempt_count: 1 })
})
