import { directoryRules, isStale } from '@onthaal/shared/directory'
import type { Service } from '@onthaal/shared/directory/schemas'
import { addDays, belgianDay, type Day } from '@onthaal/shared/time'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { ServiceRow } from './service-repository.ts'

/** A service, and whether what is written of it is to be asked again on this day. */
export function serviceView(row: ServiceRow, links: Links, today: Day): Service {
  const { id, version, partitionId, kind, name, languages, confirmedOn } = row
  const changed = row.emailChangedAt && belgianDay(row.emailChangedAt)
  const isRecent = changed !== null && today <= addDays(changed, directoryRules.emailChangeDays)
  const { offer, phone, email, website, address, isClosed } = row
  return {
    id,
    href: links.to(`/services/${id}`),
    version,
    partition: partitionId,
    ...{ kind, name, languages, confirmedOn },
    isStale: !isClosed && isStale(confirmedOn, today),
    ...present({ offer, phone, email, website, address }),
    ...(isRecent && { emailChangedOn: changed }),
    ...(isClosed && { isClosed }),
  }
}
