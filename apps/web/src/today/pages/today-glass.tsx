import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatCount, formatMoment } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import styles from './today-page.module.css'

const rowsShown = 5

/** The newest files that colleagues opened without work of their own. */
export function TodayGlass({ page }: { page: Schemas['BrokenGlassPage'] }) {
  const { t } = useTranslation()
  const total =
    formatCount(page.total ?? page.items.length) + (page.totalIsExact === false ? '+' : '')

  return (
    <Section title={t('today.glass.title', { total })}>
      <ul className={styles.rows}>
        {page.items.slice(0, rowsShown).map(({ id, at, by, person, reason }) => (
          <li key={id} className={styles.row}>
            <span className={styles.who}>
              <bdi>{by.displayName}</bdi>
              <span className={styles.second}>{formatMoment(at)}</span>
            </span>
            <span>
              <PersonName person={person} asList />
            </span>
            <span>{reason && t(`vocabulary.glassReason.${reason}`)}</span>
          </li>
        ))}
      </ul>
      <TextLink {...paths.brokenGlasses()}>{t('today.glass.all')}</TextLink>
    </Section>
  )
}
