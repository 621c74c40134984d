import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Actions } from '../../ui/actions.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { Line } from '../line.ts'
import { lineWords } from './line-summary.tsx'

interface LineConflictProps {
  /** The referral as it was saved from another place. */
  stored: Line
  onTake: () => void
  onKeep: () => void
}

/** Shows what another place saved of a referral before anything is written over it. */
export function LineConflict({ stored, onTake, onKeep }: LineConflictProps) {
  const { t } = useTranslation()
  const { reasons, reasonNote, priorityReason } = stored.values
  return (
    <FailureAlert
      title={t('talks.conflict.lineTitle')}
      text={t('talks.conflict.lineText')}
      takesFocus
    >
      <FactList
        facts={[
          { label: t('talks.conflict.theirs'), value: <bdi>{lineWords(stored, t)}</bdi> },
          {
            label: t('referrals.fields.reasons'),
            value: reasons.map((reason) => t(`vocabulary.referralReason.${reason}`)).join('\n'),
          },
          { label: t('referrals.fields.reasonNote'), value: <bdi>{reasonNote}</bdi> },
          {
            label: t('referrals.fields.priority'),
            value: priorityReason
              ? t(`vocabulary.priorityReason.${priorityReason}`)
              : t('common.no'),
          },
        ]}
      />
      <Actions>
        <Button onClick={onKeep}>{t('talks.conflict.lineKeep')}</Button>
        <Button variant="default" onClick={onTake}>
          {t('talks.conflict.lineTake')}
        </Button>
      </Actions>
    </FailureAlert>
  )
}
