import { expect, test } from 'vitest'
import { actors, bareDatabase, clerk, type Setting } from '../../support/bare-database.ts'
import { newChild, referredChild } from '../../support/education.ts'
import { newPerson, submittedReferral } from '../../support/factories.ts'
import { desks, organisations, partitions, userId } from '../../support/world.ts'

// The door by which figures count the children of desks, beside the rows of which it may tell.

const database = bareDatabase()
const schooling: Setting = {
  ...actors.counsellor,
  ...{ user_id: userId('schoolCounsellor'), education: 'on' },
}
const bothDesks = `{${desks.city},${desks.otherCity}}`

const byDoor = 'select starts_on, earliest_start, last_day from days_of_children_in_hand($1)'
/** The same by what the board reads, under the policies of its tables. */
const byRows = `select c.starts_on, c.earliest_start, c.last_day from education_chain c
  join person_file f using (partition_id, person_id, organisation_id)
  where c.state = 'open' and f.merged_into is null and f.erased_at is null
    and exists (select from referral r where r.partition_id = c.partition_id and r.person_id = c.person_id
      and r.sender_organisation_id = c.organisation_id and r.receiver_organisation_id = $2
      and r.desk_id = any($1::uuid[]) and r.type in ('compulsoryEducation', 'preschool')
      and r.status in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold'))`

async function both(setting: Setting, at = bothDesks) {
  const organisation = setting.organisation ?? organisations.agency.id
  const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort()
  const door = await database().as<object>(setting, byDoor, [at])
  const rows = await database().as<object>(setting, byRows, [at, organisation])
  return { door: sorted(door.rows), rows: sorted(rows.rows) }
}

test('it tells the days of the children that desks have in hand, as rows of them do', async () => {
  const { world } = database()
  const sender = await world.asUser('schoolClerk')
  const before = await both(schooling)
  expect(before.door).toEqual(before.rows)
  const [held, merged, erased, ended, entered] = [
    await newChild(sender, { birthDate: '2016-05-03' }),
    await newChild(sender, { birthDate: '2015-05-03' }),
    await newChild(sender, { birthDate: '2014-05-03' }),
    await newChild(sender, { birthDate: '2013-05-03' }),
    await newChild(sender, { birthDate: '2012-05-03' }),
  ]
  const all = [held, merged, erased, ended, entered]
  for (const { id } of all) await referredChild(sender, id)
  // Twice for one child, which is one child.
  await submittedReferral(sender, { person: held.id, type: 'preschool' })
  // Of whom no school is asked, and of whom it is not asked yet.
  await submittedReferral(sender, { person: (await newPerson(sender)).id })
  await newChild(sender, { birthDate: '2011-05-03' })
  const sent = await both(schooling)
  expect(sent.door).toEqual(sent.rows)
  expect(sent.door).toHaveLength(before.door.length + all.length)

  await world.rows('update person_file set merged_into = $1 where person_id = $2', [
    ...[held.id, merged.id],
  ])
  await world.rows('update person_file set erased_at = now() where person_id = $1', [erased.id])
  await world.rows(
    "update education_chain set state = 'closed', closing_reason = 'proof' where person_id = $1",
    [ended.id],
  )
  await world.rows("update referral set status = 'enteredInError' where person_id = $1", [
    entered.id,
  ])
  const left = await both(schooling)
  expect(left.door).toEqual(left.rows)
  expect(left.door).toHaveLength(before.door.length + 1)
  expect((await both(schooling, `{${desks.otherCity}}`)).door).toEqual([])
})

const others: [string, Setting][] = [
  ['a counsellor who does not follow schooling', actors.counsellor],
  ['one who serves other parts', { ...schooling, partitions: `{${partitions.otherCity}}` }],
  ['one who serves no part', { ...schooling, partitions: '{}' }],
  ['their sender', { ...clerk, education: 'on' }],
  ['the OCMW', { ...actors.ocmw, education: 'on' }],
  ['another municipality', { ...actors.elsewhere, education: 'on' }],
  ['an administrator', actors['agency administrator']],
  ['nobody', actors.nobody],
]

test.each(others)('to %s it tells of no child', async (_, setting) => {
  const { door, rows } = await both(setting)
  expect(door).toEqual([])
  expect(rows).toEqual([])
})

test('after it whoever asked sees no more than before', async () => {
  const { rows } = await database().as<{ scope: string }>(
    schooling,
    `select coalesce(current_setting('onthaal.scope', true), '') as scope
     from (select count(*) from days_of_children_in_hand('${bothDesks}')) as told`,
  )
  expect(rows).toEqual([{ scope: '' }])
})
