import type { InterviewSection, SectionState } from '@onthaal/shared/intake-interviews'
import { useTranslation } from 'react-i18next'
import { Toolbar } from '../../ui/toolbar.tsx'
import { overviewIdOf } from '../talk-files.ts'
import { SectionMark } from './section-mark.tsx'
import styles from './section-overview.module.css'

interface SectionOverviewProps {
  sections: readonly { section: InterviewSection; state: SectionState; isOpen: boolean }[]
  /** Goes to a section, or closes the one that is open. */
  onGo: (section: InterviewSection) => void
  onDone: (section: InterviewSection, isDone: boolean) => void
}

/** All sections of a talk with how far they are: the way to each, in any order. */
export function SectionOverview({ sections, onGo, onDone }: SectionOverviewProps) {
  const { t } = useTranslation()
  const done = sections.filter(({ state }) => state === 'done').length
  return (
    <div className={styles.overview}>
      <p className={styles.intro}>
        {t('talks.sections.intro')}{' '}
        <strong>{t('talks.sections.progress', { done, count: sections.length })}</strong>
      </p>
      <Toolbar label={t('talks.sections.title')} className={styles.rows}>
        {sections.map(({ section, state, isOpen }) => {
          const name = t(`talks.sections.name.${section}`)
          const isDone = state === 'done'
          return (
            <div key={section} className={styles.row} data-open={isOpen}>
              <button
                type="button"
                id={overviewIdOf(section)}
                className={styles.go}
                {...(section !== 'informed' && { 'aria-expanded': isOpen })}
                onClick={() => onGo(section)}
              >
                <span className={styles.name}>{name}</span> <SectionMark state={state} />
              </button>
              <button
                type="button"
                className={styles.done}
                aria-label={t(isDone ? 'talks.sections.undoneOf' : 'talks.sections.doneOf', {
                  name,
                })}
                onClick={() => onDone(section, !isDone)}
              >
                {t(isDone ? 'talks.sections.undone' : 'talks.sections.done')}
              </button>
            </div>
          )
        })}
      </Toolbar>
    </div>
  )
}
