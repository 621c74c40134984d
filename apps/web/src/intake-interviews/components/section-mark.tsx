import type { SectionState } from '@onthaal/shared/intake-interviews'
import { useTranslation } from 'react-i18next'
import styles from './section-overview.module.css'

/** How far a section is, by its word; the sign before it and the colour repeat it. */
export function SectionMark({ state }: { state: SectionState }) {
  const { t } = useTranslation()
  return (
    <span className={styles.mark} data-state={state}>
      {t(`talks.sections.state.${state}`)}
    </span>
  )
}
