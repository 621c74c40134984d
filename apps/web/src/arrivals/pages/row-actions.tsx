import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import type { Arrival } from '../arrival.ts'
import { type ArrivalAction, mainAction, otherActions } from '../arrival-actions.ts'
import styles from './arrivals-page.module.css'

interface RowActionsProps {
  arrival: Arrival
  isBusy: boolean
  onAct: (action: ArrivalAction) => void
  onOthers: () => void
}

/** The one thing to do with somebody first, and what else there is. */
export function RowActions({ arrival, isBusy, onAct, onOthers }: RowActionsProps) {
  const { t } = useTranslation()
  const main = mainAction(arrival)
  const name = fullName(arrival.person)
  return (
    <div className={styles.actions}>
      {main && (
        <Button
          size="sm"
          variant="light"
          aria-label={t('arrivals.actionOf', { action: t(`arrivals.main.${main}`), name })}
          disabled={isBusy}
          onClick={() => onAct(main)}
        >
          {t(`arrivals.main.${main}`)}
        </Button>
      )}
      {otherActions(arrival).length > 0 && (
        <Button
          size="sm"
          variant="subtle"
          aria-label={t('arrivals.othersOf', { name })}
          onClick={onOthers}
        >
          {t('arrivals.others')}
        </Button>
      )}
    </div>
  )
}
