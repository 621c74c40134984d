import { Button, Stack } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'
import type { Arrival, ArrivalMove } from '../arrival.ts'
import { otherActions } from '../arrival-actions.ts'

interface OtherMovesProps {
  arrival: Arrival
  isBusy: boolean
  onMove: (move: ArrivalMove) => void
  onClose: () => void
}

/** Who may still answer is not invited anew: the letter is printed once more. */
function isPrintAgain({ status, isAnswerOverdue }: Arrival, move: ArrivalMove): boolean {
  return move === 'invite' && status === 'invited' && !isAnswerOverdue
}

/** What else may be done with somebody, beside the main thing of their row. */
export function OtherMoves({ arrival, isBusy, onMove, onClose }: OtherMovesProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('arrivals.othersOf', { name: fullName(arrival.person) })} onClose={onClose}>
      <Stack>
        {otherActions(arrival).map((move) => (
          <Button key={move} variant="default" disabled={isBusy} onClick={() => onMove(move)}>
            {t(isPrintAgain(arrival, move) ? 'arrivals.printAgain' : `arrivals.move.${move}`)}
          </Button>
        ))}
      </Stack>
    </Dialog>
  )
}
