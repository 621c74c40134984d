import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { StatusTag } from '../../ui/status-tag.tsx'
import { type BoardItem, boardDays } from '../board-words.ts'
import { clockTones } from '../clock-words.ts'
import { declinedWords } from '../declined-words.ts'
import styles from './board-cells.module.css'

/** How pressing a child is: the colour repeats what the word says. */
export function BoardClock({ item }: { item: BoardItem }) {
  const { t } = useTranslation()
  const { urgency, startsOn, isProvisional, questions } = item
  const asked = questions.map((fact) => t(`persons.fields.${fact}`)).join(', ')
  return (
    <div className={styles.lines}>
      <StatusTag tone={clockTones[urgency]}>{t(`schoolBoard.urgency.${urgency}`)}</StatusTag>
      {startsOn && <span>{boardDays(item, t)}</span>}
      {startsOn && (
        <span className={styles.soft}>{t('schoolBoard.from', { day: formatDay(startsOn) })}</span>
      )}
      {isProvisional && <span className={styles.soft}>{t('schoolBoard.provisional')}</span>}
      {asked !== '' && (
        <span className={styles.soft}>{t('schoolBoard.ask', { facts: asked })}</span>
      )}
    </div>
  )
}

/** What comes next for a child, and what presses beside it. */
export function BoardStep({ item, today }: { item: BoardItem; today: string }) {
  const { t } = useTranslation()
  const { nextStep, escalatedAt, isClosingProposed, transferDeclined } = item
  const by = nextStep?.by
  return (
    <div className={styles.lines}>
      {nextStep ? (
        <>
          <span dir="auto">{nextStep.text}</span>
          <span className={styles.soft}>
            {[
              by &&
                t(by < today ? 'schoolBoard.stepLate' : 'schoolBoard.stepBy', {
                  day: formatDay(by),
                }),
              nextStep.owner && t('schoolBoard.stepOwner', { name: nextStep.owner.displayName }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ) : (
        <StatusTag tone="waiting">{t('schoolBoard.noStep')}</StatusTag>
      )}
      {transferDeclined && (
        <span className={styles.soft}>{declinedWords(transferDeclined, t)}</span>
      )}
      {escalatedAt && (
        <span className={styles.soft}>
          {t('schoolBoard.escalated', { day: formatDay(escalatedAt) })}
        </span>
      )}
      {isClosingProposed && <span className={styles.soft}>{t('schoolBoard.closingProposed')}</span>}
    </div>
  )
}
