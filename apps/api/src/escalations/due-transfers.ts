import { transferWaitsTooLong, usualEscalationWorkingDays } from '@onthaal/shared/education'
import { belgianDay, type Day } from '@onthaal/shared/time'
import type {
  EscalationRepository,
  Recipient,
  TransferToEscalate,
} from './escalation-repository.ts'
import { whoIsToldOfTransfer } from './who-is-told.ts'

/** A child that waits too long where it moved to, with those who are told. */
export interface DueTransfer extends TransferToEscalate {
  readonly to: readonly Recipient[]
}

/** @returns the children whom nobody took over or declined in time, each once */
export async function dueTransfers(
  escalations: EscalationRepository,
  { today, people }: { readonly today: Day; readonly people: readonly Recipient[] },
): Promise<DueTransfer[]> {
  const all = await escalations.listTransfers()
  return all
    .filter(({ receivedAt, workingDays }) =>
      transferWaitsTooLong(
        belgianDay(new Date(receivedAt)),
        today,
        workingDays ?? usualEscalationWorkingDays,
      ),
    )
    .map((one) => ({ ...one, to: whoIsToldOfTransfer(one, people) }))
}
