import { type Volume, within } from './volume.ts'

/** What somebody asks for again and again. */
export interface Case {
  readonly name: string
  readonly username: string
  paths(volume: Volume): Promise<string[]>
}

const base = '/api/onthaal/v1'

/** People whose files are opened in turn, so that not one row answers all. */
const files = 1_000

export const cases: readonly Case[] = [
  {
    name: 'worklist of a desk, first page',
    username: 'taalconsulent',
    paths: async () => [`${base}/referrals?box=queue`],
  },
  {
    name: 'file of a person',
    username: 'balie',
    paths: ({ ownerUrl }) =>
      within(ownerUrl, async (owner) => {
        await owner.query("set onthaal.scope = 'maintenance'")
        const { rows } = await owner.query<{ id: string }>(
          `select person_id as id from person_file f
           join membership m on m.organisation_id = f.organisation_id
           join user_account u on u.id = m.user_id and u.username = 'balie'
           order by md5(person_id::text) limit ${files}`,
        )
        return rows.map(({ id }) => `${base}/persons/${id}`)
      }),
  },
]
