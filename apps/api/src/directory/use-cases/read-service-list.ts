import {
  type ReadService,
  readServices,
  type ServiceRow,
  serviceKey,
} from '@onthaal/shared/directory'
import type { NewServiceList, ServiceListResult } from '@onthaal/shared/directory/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { openList } from '../../imports/index.ts'
import { partitionOf } from '../../persons/index.ts'
import type { DirectoryUseCaseDependencies } from '../directory-use-cases.ts'
import { requireRoom, unchangedEmail } from '../service-content.ts'
import type { ServiceContent } from '../service-repository.ts'

const faultsAtMost = 100

/**
 * Reads a list of services into the directory of a municipality: what has the kind and the name of one that is
 * there takes its place, the rest is added. With one cell that cannot be read nothing is.
 *
 * @throws InvalidInputError when the file is no list, the directory would be too full, or the partition is unknown
 */
export function readServiceList({ work, clock }: DirectoryUseCaseDependencies) {
  return async (
    actor: Actor,
    input: NewServiceList,
    intent: Intent,
  ): Promise<ServiceListResult> => {
    const now = clock()
    const partitionId = partitionOf(actor, input.partition)
    const { header, rows } = await openList(Buffer.from(input.content, 'base64'))
    const found: ServiceRow[] = []
    for await (const row of rows) {
      found.push(row)
      requireRoom(found.length)
    }
    const { services: read, faults } = readServices(header, found, belgianDay(now))
    if (faults.length > 0) return { read: 0, faults: faults.slice(0, faultsAtMost) }
    await work(actor, async (repositories) => {
      const { services } = repositories
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const known = new Map(
          (await services.lockAll(partitionId)).map((row) => [serviceKey(row), row]),
        )
        const added = read.filter((service) => !known.has(serviceKey(service)))
        requireRoom(known.size + added.length)
        for (const service of read) {
          const row = known.get(serviceKey(service))
          if (row !== undefined) {
            await services.update(row, contentOf(service), { userId: actor.userId, now })
          }
        }
        await services.insert(
          added.map((service) => ({
            ...{ partitionId, id: newId(), version: 1 },
            ...contentOf(service),
            ...unchangedEmail,
          })),
        )
        return partitionId
      })
    })
    return { read: read.length, faults: [] }
  }
}

function contentOf(service: ReadService): ServiceContent {
  const nothing = {
    offer: null,
    phone: null,
    email: null,
    website: null,
    address: null,
    isClosed: false,
  }
  return { ...nothing, ...service, languages: [...service.languages] }
}
