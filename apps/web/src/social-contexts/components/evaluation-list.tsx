import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import type { Evaluation } from '../social-context.ts'
import styles from './evaluation-list.module.css'
import { EvaluationStateTag } from './evaluation-state.tsx'

interface EvaluationListProps {
  evaluations: readonly Evaluation[]
  onGive: (evaluation: Evaluation) => void
  /** Puts the day into one's own calendar. */
  onKeep: (evaluation: Evaluation) => void
}

/** The days for which feedback is asked, with what was told for each. */
export function EvaluationList({ evaluations, onGive, onKeep }: EvaluationListProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.list}>
      {evaluations.map((evaluation) => {
        const { dueOn, state, takesFeedback, feedback } = evaluation
        const day = formatDay(dueOn)
        return (
          <li key={dueOn} className={styles.item}>
            <div className={styles.what}>
              {day} <EvaluationStateTag state={state} />
              {feedback.map(({ progress, text, givenAt, givenBy }) => (
                <p key={givenAt} className={styles.told}>
                  {t(`socialContexts.progress.${progress}`)}: <bdi>{text}</bdi>
                  <span className={styles.below}>
                    {t('socialContexts.feedback.by', {
                      ...{ moment: formatMoment(givenAt), who: givenBy?.displayName ?? '' },
                    })}
                  </span>
                </p>
              ))}
            </div>
            <div className={styles.buttons}>
              {takesFeedback && (
                <Button
                  variant={state === 'answered' ? 'default' : 'filled'}
                  size="compact-md"
                  aria-label={t(
                    state === 'answered'
                      ? 'socialContexts.feedback.addOf'
                      : 'socialContexts.feedback.giveOf',
                    { day },
                  )}
                  onClick={() => onGive(evaluation)}
                >
                  {t(
                    state === 'answered'
                      ? 'socialContexts.feedback.add'
                      : 'socialContexts.feedback.give',
                  )}
                </Button>
              )}
              {state !== 'answered' && (
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={t('socialContexts.calendar.keepOf', { day })}
                  onClick={() => onKeep(evaluation)}
                >
                  {t('socialContexts.calendar.keep')}
                </Button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
