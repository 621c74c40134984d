import { randomUUID } from 'node:crypto'

/** A front desk clerk who registers people without end and remembers what was acknowledged. */
export interface Clerk {
  /** Names of the people of whom the server said that they are registered, by their address. */
  acknowledged: Map<string, string>
  /** Ends when the server no longer answers. */
  registerWithoutEnd(): Promise<void>
}

async function signIn(url: string): Promise<string> {
  const answer = await post(`${url}/api/onthaal/v1/sessions`, '', {
    username: 'balie',
    password: 'onthaal-demo',
  })
  if (answer.status !== 201) throw new Error(`signing in got ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

export async function createClerk(url: string): Promise<Clerk> {
  const cookie = await signIn(url)
  const acknowledged = new Map<string, string>()
  return {
    acknowledged,
    async registerWithoutEnd() {
      for (;;) {
        const familyName = `Proef ${randomUUID().replaceAll(/[^a-z]/g, '')}`
        const person = { familyName, nationalities: ['BE'], interpreterNeeded: false }
        const answer = await post(`${url}/api/onthaal/v1/persons`, cookie, person).catch(
          () => undefined,
        )
        // Unacknowledged: it may be there afterwards or not.
        if (answer?.status !== 201) return
        acknowledged.set(answer.headers.get('location') ?? '', familyName)
      }
    },
  }
}

/** Which of the acknowledged people the server at `url` does not show as they were registered. */
export async function findLost(url: string, { acknowledged }: Clerk): Promise<string[]> {
  const cookie = await signIn(url)
  const lost: string[] = []
  for (const [location, familyName] of acknowledged) {
    const { pathname } = new URL(location, url)
    const answer = await fetch(url + pathname, { headers: { cookie } })
    const person: unknown = await answer.json()
    const isThere = answer.ok && JSON.stringify(person).includes(`"familyName":"${familyName}"`)
    if (!isThere) lost.push(`${location} answered ${answer.status}`)
  }
  return lost
}

function post(url: string, cookie: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
    body: JSON.stringify(body),
  })
}
