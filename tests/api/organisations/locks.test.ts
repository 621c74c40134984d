import { beforeAll, expect, test } from 'vitest'
import { bareDatabase, clerk, type Setting } from '../../support/bare-database.ts'
import { newHandover } from '../../support/organisations.ts'
import { desks, organisations, partitions, region, userId } from '../../support/world.ts'

// The second lock on who works together and where: the role of the application with SQL in hand.

const database = bareDatabase()

const administrator = {
  ...clerk,
  user_id: userId('administrator'),
  partitions: '{}',
  manages: 'protocols users rights organisation',
}

function regionRow(organisation: string): string {
  return `insert into region values (gen_random_uuid(), '${organisation}', 'x', 1)`
}

/** What a third municipality offers to the city. */
const offer = '0198c0de-0000-7000-8000-0000000000f1'
beforeAll(() => newHandover(database().world, 'third', 'city', offer))

const accept = `select accept_handover('${offer}', now())`

const forbidden: [string, Setting, string][] = [
  ['take anything over, as a clerk', clerk, accept],
  [
    'take over what was offered to another one',
    { ...administrator, organisation: organisations.otherCity.id, manages: 'handovers' },
    accept,
  ],
  [
    'take over what they offered themselves',
    { ...administrator, user_id: userId('ocmwOfficer'), manages: 'handovers' },
    accept,
  ],
  [
    'take over what is on offer past the door',
    { ...administrator, manages: 'handovers' },
    `update partition_handover set status = 'accepted', decided_by = '${userId('administrator')}'`,
  ],
  [
    'offer what is of another municipality',
    { ...administrator, manages: 'handovers' },
    `insert into partition_handover values (gen_random_uuid(), '${partitions.otherCity}',
      '${organisations.city.id}', '${organisations.otherCity.id}', 'offered', 1, now(),
      '${userId('administrator')}')`,
  ],
  [
    'rename an organisation, as an administrator past the door',
    administrator,
    `update organisation set name = 'x' where id = '${organisations.city.id}'`,
  ],
  [
    'give a municipality to itself, as an administrator',
    administrator,
    `update partition set municipality_id = '${organisations.city.id}'`,
  ],
  [
    'rename an organisation, as a clerk',
    clerk,
    "select change_own_organisation('x', null, null, null, 1)",
  ],
  [
    'change the code of their own organisation, as an administrator of the city',
    administrator,
    `select change_organisation_code('${organisations.city.id}', 'x', 1, now())`,
  ],
  [
    'change the code of an organisation where people work, as an administrator of the agency',
    { ...administrator, organisation: organisations.agency.id, manages: 'municipalities' },
    `select change_organisation_code('${organisations.city.id}', 'x', 1, now())`,
  ],
  [
    'ask where people work elsewhere, as an administrator of the city',
    { ...administrator, manages: 'desks users organisation' },
    'select * from begun_organisations()',
  ],
  [
    'change the code of an organisation past the door, as an administrator of the agency',
    { ...administrator, organisation: organisations.agency.id, manages: 'municipalities' },
    `update organisation set code = 'x' where id = '${organisations.city.id}'`,
  ],
  [
    'add a municipality, as an administrator of the city',
    { ...administrator, manages: 'desks users organisation' },
    "select add_municipality('{}', now())",
  ],
  [
    'ask who is awaited elsewhere, as an administrator of the city',
    { ...administrator, manages: 'desks users organisation' },
    'select * from awaited_administrators()',
  ],
  [
    'make a first code, as an administrator of the city',
    { ...administrator, manages: 'desks users organisation' },
    `select issue_first_code('${organisations.otherCity.id}', 1, 'x', now(), now())`,
  ],
  [
    'count what is open at a desk of the agency, as one who manages desks elsewhere',
    { ...administrator, manages: 'desks' },
    `select * from desk_open_referrals('${desks.city}')`,
  ],
  [
    'add a desk to the agency, as one who manages desks elsewhere',
    { ...administrator, manages: 'desks' },
    `insert into desk values (gen_random_uuid(), '${organisations.agency.id}', '${region}', 'x', 1)`,
  ],
  [
    'let a desk of the agency serve, as one who manages desks elsewhere',
    { ...administrator, manages: 'desks' },
    `insert into desk_partition values ('${desks.city}', '${partitions.otherCity}')`,
  ],
  ['add a region, as a clerk', clerk, regionRow(organisations.city.id)],
  [
    'add a region to the agency, as an administrator of users',
    administrator,
    regionRow(organisations.agency.id),
  ],
]

test.each(forbidden)('nobody can %s', async (_what, actor, statement) => {
  await expect(database().as(actor, statement)).rejects.toMatchObject({ code: '42501' })
})

test('what was offered to their municipality administrators do take over', async () => {
  const taker = { ...administrator, manages: 'handovers' }
  expect((await database().as(taker, accept)).rowCount).toBe(1)
})

test('by its door an administrator renames the own organisation, and no code changes with it', async () => {
  const { rows } = await database().as<{ done: boolean; codes: number }>(
    administrator,
    `select change_own_organisation('Stad Nieuw', null, null, null, 1) as done,
       (select count(*)::int from organisation where code is not null) as codes`,
  )
  expect(rows).toEqual([{ done: true, codes: 0 }])
})
