import { permissionsOf } from '@onthaal/shared/identity'
import { addMonths, belgianDay } from '@onthaal/shared/time'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Actor } from '../actor.ts'
import { openConsultationLog } from '../consultations/index.ts'
import { createPeriodReport } from '../period-reports/index.ts'
import { repositoriesOn } from '../repositories.ts'
import { demoAccounts, demoUserId } from './demo-accounts.ts'
import { demoId } from './demo-id.ts'
import { demoPlaces } from './demo-organisations.ts'

const [{ municipality, partition }] = demoPlaces

/** The manager of the first municipality, as after signing in. */
function managerAt(now: Date): Actor {
  const account = demoAccounts.find(
    ({ organisationId, roles }) => organisationId === municipality.id && roles.includes('manager'),
  )
  if (account === undefined) throw new Error('The first municipality has no manager')
  const { username, displayName, roles, education = false } = account
  return {
    ...{ displayName, roles, education },
    sessionId: demoId('session of the report'),
    userId: demoUserId(username),
    membershipId: demoId(`membership ${username}`),
    organisation: municipality,
    permissions: permissionsOf(roles, municipality.kind),
    partitions: [partition],
    desks: [],
    awaitsChoice: false,
    expiresAt: now,
    idleUntil: now,
    providerSignOut: null,
    isLocked: false,
  }
}

/**
 * What the first municipality accounted for over the last whole quarter, by the use case that makes every report. To be
 * run when all that is counted is there.
 */
export async function fillReports(client: pg.Client, now: Date): Promise<void> {
  const consultation = openConsultationLog()
  const repositories = { ...repositoriesOn(drizzle(inTurn(client))), consultation }
  const actor = managerAt(now)
  const said = {
    user_id: actor.userId,
    organisation: municipality.id,
    partitions: `{${partition.id}}`,
    education: actor.education ? 'on' : 'off',
  }
  const say = async (value: (name: keyof typeof said) => string) => {
    for (const name of Object.keys(said) as (keyof typeof said)[]) {
      await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value(name)])
    }
  }
  await say((name) => said[name])
  await createPeriodReport({ work: (_actor, job) => job(repositories), clock: () => now })({
    actor,
    agreementId: demoId(`agreement ${municipality.id}`),
    input: { grain: 'quarter', on: addMonths(belgianDay(now), -3) },
    intent: { key: demoId('report'), operation: 'createPeriodReport', payloadHash: 'demo' },
  })
  await say(() => '')
}

/** The pool of the application sends statements together; this one client takes the next when the last was answered. */
function inTurn(client: pg.Client): pg.Client {
  let last: Promise<unknown> = Promise.resolve()
  return new Proxy(client, {
    get(target, property) {
      if (property !== 'query') return Reflect.get(target, property)
      return (config: pg.QueryConfig, values: unknown[]) => {
        const next = last.then(() => target.query(config, values))
        last = next.catch(() => undefined)
        return next
      }
    },
  })
}
