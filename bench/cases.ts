import { type Volume, within } from './volume.ts'

/** One request. */
export interface Ask {
  readonly path: string
  /** Sent with POST. */
  readonly body?: Readonly<Record<string, string>>
}

/** What somebody asks for again and again. */
export interface Case {
  readonly name: string
  readonly username: string
  /** Asked in turn, so that not one row answers all. */
  asks(volume: Volume): Promise<Ask[]>
  /** How many of them the bare server hears; in the others it puts the id of the address. */
  readonly recorded: number
}

/** Under which the API stands. */
export const base = '/api/onthaal/v1'

const files = 1_000
const searches = 40

/** Somebody whom `balie` works for, and with whom they have something to do. */
const ofTheFrontDesk = `from referral r
  join membership m on m.organisation_id = r.sender_organisation_id
  join user_account u on u.id = m.user_id and u.username = 'balie'
  join person_file f on f.partition_id = r.partition_id and f.person_id = r.person_id
    and f.organisation_id = r.sender_organisation_id and f.merged_into is null
  where r.status in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`

/** @returns addresses of files that the front desk may open, each another one */
export async function askForFiles({ ownerUrl }: Volume): Promise<Ask[]> {
  const rows = await rowsOf<{ id: string }>(
    ownerUrl,
    `select f.person_id as id ${ofTheFrontDesk} group by 1 order by md5(f.person_id::text)
     limit ${files}`,
  )
  return rows.map(({ id }) => ({ path: `${base}/persons/${id}` }))
}

/** Types the family name and how the given name begins. */
async function askForNames({ ownerUrl }: Volume): Promise<Ask[]> {
  const rows = await rowsOf<{ name: string }>(
    ownerUrl,
    `select max(concat_ws(' ', f.family_name, left(f.given_name, 3))) as name ${ofTheFrontDesk}
       and f.given_name is not null
     group by f.person_id order by md5(f.person_id::text) limit ${searches}`,
  )
  return rows.map(({ name }) => ({ path: `${base}/persons/query`, body: { name } }))
}

export const cases: readonly Case[] = [
  {
    name: 'worklist of a desk, first page',
    username: 'taalconsulent',
    asks: async () => [{ path: `${base}/referrals?box=queue` }],
    recorded: 1,
  },
  { name: 'file of a person', username: 'balie', asks: askForFiles, recorded: 1 },
  { name: 'person search', username: 'balie', asks: askForNames, recorded: searches },
]

async function rowsOf<Row extends object>(ownerUrl: string, text: string): Promise<Row[]> {
  return within(ownerUrl, async (owner) => {
    await owner.query("set onthaal.scope = 'maintenance'")
    const { rows } = await owner.query<Row>(text)
    return rows
  })
}
