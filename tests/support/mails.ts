import { openDatabase } from '@onthaal/api/src/db/database.ts'
import { createMailRepository } from '@onthaal/api/src/mail/index.ts'
import { firstMoment } from './world.ts'

interface Added {
  readonly to?: string
  readonly children?: number
  readonly at?: Date
}

/** Lets mails wait, as the application does. @returns their ids */
export async function addMails(url: string, mails: readonly Added[]): Promise<string[]> {
  const database = openDatabase({ url, onIdleError: () => undefined })
  try {
    return await database.atTheDoor(async (connection) => {
      const repository = createMailRepository(connection)
      const ids: string[] = []
      for (const { to = 'school@example.org', children = 1, at = firstMoment } of mails) {
        ids.push(await repository.add({ to, kind: 'escalation', values: { children } }, at))
      }
      return ids
    })
  } finally {
    await database.close()
  }
}

/** Lets one mail wait. @returns its id */
export async function addMail(
  { database }: { readonly database: { readonly url: string } },
  mail: Added = {},
): Promise<string> {
  const [id = ''] = await addMails(database.url, [mail])
  return id
}
