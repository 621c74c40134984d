import { expect, test } from 'vitest'
import { actors, bareDatabase, type Setting } from '../../support/bare-database.ts'

// What the role of the application can do with mails, with SQL in hand.

const database = bareDatabase()

const atTheDoor: Setting = { scope: 'authentication' }
const forbidden: [string, Setting, string][] = [
  ['an actor reads a mail', actors.clerk, 'select * from outgoing_mail'],
  ['the door reads a mail past its own', atTheDoor, 'select * from outgoing_mail'],
  ['an actor changes a mail', actors.clerk, "update outgoing_mail set recipient = 'x'"],
  ['an actor deletes a mail', actors.clerk, 'delete from outgoing_mail'],
  ['an actor takes a mail to send', actors.clerk, 'select * from next_mail(now())'],
  ['a pretended owner takes one', actors['a pretended owner'], 'select * from next_mail(now())'],
  [
    'an actor says what became of a mail',
    actors.clerk,
    "select mail_tried(gen_random_uuid(), 'x', now(), true, null)",
  ],
  ['an actor counts mails', actors.clerk, 'select waiting_mails(now())'],
  ['nobody adds a mail', {}, added('0, null')],
  ['an actor adds a mail as one that was tried', actors.clerk, added('1, null')],
  ['an actor adds a mail as one that went out', actors.clerk, added('0, now()')],
]

function added(attemptsAndSent: string): string {
  return `insert into outgoing_mail (id, recipient, kind, "values", created_at, next_attempt_at, attempts, sent_at)
    select gen_random_uuid(), 'a@b.example', 'escalation', '{}', now(), now(), ${attemptsAndSent}`
}

test.each(forbidden)('it is refused when %s', async (_what, actor, statement) => {
  await expect(database().as(actor, statement)).rejects.toMatchObject({ code: '42501' })
})

test('at the door one process holds a mail until its transaction ends', async () => {
  const { rows } = await database().as<{ recipient: string }>(
    atTheDoor,
    'select * from next_mail(now())',
  )
  expect(rows).toEqual([expect.objectContaining({ recipient: 'school@example.org' })])
})
