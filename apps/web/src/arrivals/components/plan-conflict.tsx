import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/formats.ts'
import { Actions } from '../../ui/actions.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { Arrival } from '../arrival.ts'
import { PlannedTalk } from './arrival-stand.tsx'

interface PlanConflictProps {
  /** As it is now. */
  newest: Arrival
  /** What was filled in here. */
  mine: NonNullable<Arrival['planned']>
  isBusy: boolean
  onUseMine: () => void
  onKeepTheirs: () => void
}

/** A colleague was first with somebody: who did what, beside what was filled in here, and the choice. */
export function PlanConflict({ newest, mine, isBusy, onUseMine, onKeepTheirs }: PlanConflictProps) {
  const { t } = useTranslation()
  const { planned, status, updatedBy } = newest
  const canPlan = newest.allowedMoves.includes('plan')
  const who = { name: updatedBy?.displayName ?? '' }
  const told =
    status === 'planned' && planned
      ? t('arrivals.conflict.planned', { ...who, moment: formatMoment(planned.at) })
      : t('arrivals.conflict.changed', {
          ...who,
          person: fullName(newest.person),
          list: t(`arrivals.status.${status}`),
        })
  return (
    <FailureAlert
      title={t('arrivals.conflict.title')}
      text={canPlan ? told : `${told} ${t('arrivals.conflict.impossible')}`}
      takesFocus
    >
      <FactList
        facts={[
          {
            label: t('arrivals.conflict.theirs'),
            value:
              status === 'planned' && planned ? (
                <PlannedTalk planned={planned} />
              ) : (
                t('arrivals.conflict.nothing')
              ),
          },
          { label: t('arrivals.conflict.mine'), value: <PlannedTalk planned={mine} /> },
        ]}
      />
      <Actions>
        {canPlan && (
          <Button loading={isBusy} onClick={onUseMine}>
            {t('arrivals.conflict.useMine')}
          </Button>
        )}
        <Button variant="default" onClick={onKeepTheirs}>
          {t('arrivals.conflict.keepTheirs')}
        </Button>
      </Actions>
    </FailureAlert>
  )
}
