import type { EducationTransferList } from '@onthaal/shared/education/schemas'
import { present } from '../present.ts'
import type { TransferRecord } from './transfer-repository.ts'

/** A child who moved here, as the municipality that followed it named it. */
export function transferView({
  transfer,
  from,
}: TransferRecord): EducationTransferList['items'][number] {
  const { id, version, givenName, familyName, birthDate, followedSince, receivedAt } = transfer
  const escalatedAt = transfer.escalatedAt?.toISOString()
  return {
    ...{ id, version, from, followedSince },
    receivedAt: receivedAt.toISOString(),
    ...present({ givenName, familyName, birthDate, escalatedAt }),
  }
}
