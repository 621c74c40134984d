import { ChainMoveNotAllowedError, required, requireVersion } from '../errors.ts'
import type { TransferRepository, TransferRow } from './transfer-repository.ts'

/**
 * Locks a child that moved here, as it was seen, for whoever takes it over or declines it: each is done once.
 *
 * @throws NotFoundError when nobody moved here
 * @throws StaleVersionError when somebody changed it since
 * @throws ChainMoveNotAllowedError when somebody took the child over already, or declined it
 */
export async function lockWaiting(
  transfers: TransferRepository,
  { transferId, versions }: { readonly transferId: string; readonly versions: readonly number[] },
): Promise<TransferRow> {
  const transfer = required(await transfers.lock(transferId))
  requireVersion(transfer.version, versions)
  if (transfer.takenOverAt !== null) {
    throw new ChainMoveNotAllowedError('Somebody took this child over already.')
  }
  if (transfer.declinedAt !== null) {
    throw new ChainMoveNotAllowedError('Somebody said already that this child does not live here.')
  }
  return transfer
}
