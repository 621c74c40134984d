import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatCount } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import styles from './today-page.module.css'

/** The children for whom school is compulsory in a few days or already: the board shows all of them. */
export function TodayChildren({ page }: { page: Schemas['EducationBoardPage'] }) {
  const { t } = useTranslation()
  const total =
    formatCount(page.total ?? page.items.length) + (page.totalIsExact === false ? '+' : '')
  return (
    <Section title={t('today.children.title', { total })}>
      <ul className={styles.rows}>
        {page.items.map(({ id, person, daysLeft, nextStep }) => (
          <li key={id} className={styles.row}>
            <span className={styles.who}>
              <PersonName person={person} asList />
            </span>
            <span>{daysOf(daysLeft ?? 0, t)}</span>
            <span dir="auto">{nextStep?.text ?? t('today.children.noStep')}</span>
          </li>
        ))}
      </ul>
      <TextLink {...paths.schoolBoard({ toon: 'rood' })}>{t('today.children.all')}</TextLink>
    </Section>
  )
}

function daysOf(daysLeft: number, t: TFunction): string {
  if (daysLeft === 0) return t('today.children.today')
  return daysLeft > 0
    ? t('today.children.daysLeft', { count: daysLeft })
    : t('today.children.daysLate', { count: -daysLeft })
}
