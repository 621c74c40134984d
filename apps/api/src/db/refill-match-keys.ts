import { fileKeysOf } from '@onthaal/shared/matching'
import type pg from 'pg'

const batch = 2_000
const noFile = Array.from({ length: 3 }, () => '00000000-0000-0000-0000-000000000000')

interface KeylessFile {
  readonly partition_id: string
  readonly person_id: string
  readonly organisation_id: string
  readonly given_name: string | null
  readonly family_name: string | null
  readonly original_script_name: string | null
  readonly birth_date: string | null
  readonly phone: string | null
}

/**
 * Makes the keys of files that have none but the words of their names: SQL knows nothing of sounds. A
 * migration that takes away all keys that begin with `=` has them made anew by other rules.
 *
 * @param client the owner of the tables, outside a transaction
 */
export async function refillMatchKeys(client: pg.Client): Promise<void> {
  // Names without a sound leave a file without keys: the next batch begins after it.
  let after = noFile
  for (;;) {
    await client.query("begin; set local onthaal.scope = 'maintenance'")
    const { rows } = await client.query<KeylessFile>(
      `select partition_id, person_id, organisation_id, given_name, family_name,
         original_script_name, birth_date, phone
       from person_file f
       where erased_at is null and not exists (
         select from person_match_key k
         where k.partition_id = f.partition_id and k.person_id = f.person_id
           and k.organisation_id = f.organisation_id and k.value ~>=~ '=' and k.value ~<~ '>')
         and (partition_id, person_id, organisation_id) > ($1::uuid, $2::uuid, $3::uuid)
       order by partition_id, person_id, organisation_id limit ${batch} for update of f`,
      after,
    )
    const keys = rows.flatMap((file) =>
      keysOf(file).map((value) => [file.partition_id, file.person_id, file.organisation_id, value]),
    )
    const column = (place: number) => keys.map((key) => key[place])
    await client.query(
      `insert into person_match_key (partition_id, person_id, organisation_id, value)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) on conflict do nothing`,
      [0, 1, 2, 3].map(column),
    )
    await client.query('commit')
    const last = rows.at(-1)
    if (last === undefined || rows.length < batch) break
    after = [last.partition_id, last.person_id, last.organisation_id]
  }
  // Whatever finds a file that became one with another, finds that other one.
  await client.query(`begin; set local onthaal.scope = 'maintenance';
    insert into person_match_key (partition_id, person_id, organisation_id, value)
    select k.partition_id, f.merged_into, k.organisation_id, k.value
    from person_file f join person_match_key k using (partition_id, person_id, organisation_id)
    where f.merged_into is not null on conflict do nothing; commit`)
}

function keysOf(file: KeylessFile): string[] {
  return fileKeysOf({
    givenName: file.given_name,
    familyName: file.family_name,
    originalScriptName: file.original_script_name,
    birthDate: file.birth_date,
    phones: file.phone === null ? [] : [file.phone],
  })
}
