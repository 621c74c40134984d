import { fullName } from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { Line } from '../line.ts'
import styles from './line-card.module.css'

/** What a referral in the talk is about, in words. */
export function lineWords(
  { values, person }: Pick<Line, 'person'> & { values: Pick<Line['values'], 'type'> },
  t: TFunction,
) {
  if (values.type === '') return t('talks.line.new')
  return t('talks.line.title', {
    type: t(`vocabulary.referralType.${values.type}`),
    name: fullName(person),
  })
}

interface LineSummaryProps {
  line: Line
  isComplete: boolean
}

/** One referral of the talk at a glance. */
export function LineSummary({ line, isComplete }: LineSummaryProps) {
  const { t } = useTranslation()
  const { values } = line
  return (
    <div>
      <h3 className={styles.title}>
        <bdi>{lineWords(line, t)}</bdi>
        {values.isUrgent && (
          <>
            {' '}
            <StatusTag tone="waiting">{t('talks.line.urgent')}</StatusTag>
          </>
        )}
        {!isComplete && (
          <>
            {' '}
            <StatusTag tone="stopped">{t('talks.line.incomplete')}</StatusTag>
          </>
        )}
      </h3>
      {values.reasons.length > 0 && (
        <p className={styles.about}>
          {values.reasons.map((reason) => t(`vocabulary.referralReason.${reason}`)).join(', ')}
        </p>
      )}
    </div>
  )
}
