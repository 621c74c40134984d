import pg from 'pg'
import { expect, test } from 'vitest'
import { newPerson, personInput } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

test('a referral that goes on elsewhere meanwhile, and holds the file by its key, keeps nobody waiting', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const holder = new pg.Client({ connectionString: world().database.ownerUrl })
  await holder.connect()
  try {
    await holder.query("begin; set local onthaal.scope = 'maintenance'")
    await holder.query('select from person_file where person_id = $1 for key share', [id])
    const { status } = await clerk.put(`/persons/${id}`, personInput({ familyName: 'Intussen' }))
    expect(status).toBe(200)
  } finally {
    await holder.end()
  }
})
