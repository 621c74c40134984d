import type { SessionList } from '@onthaal/shared/identity/schemas'
import type { TestApp } from './test-app.ts'
import type { UserName } from './world.ts'

/** Signs somebody in once more, on another device. @returns the id of that session */
export async function anotherSession(world: TestApp, name: UserName): Promise<string> {
  const client = await world.signIn(name)
  const { body } = await client.get<SessionList>('/sessions')
  const session = body.items.find(({ isCurrent }) => isCurrent)
  if (session === undefined) throw new Error(`The list of ${name} lacks the session that asks`)
  return session.id
}
