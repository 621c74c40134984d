import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import type { TalkListItem } from '../../intake-interviews/index.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import styles from './today-page.module.css'

const rowsShown = 5

/** The talks that somebody began and did not close, each with the way back into it. */
export function TodayTalks({ talks }: { talks: readonly TalkListItem[] }) {
  const { t } = useTranslation()

  return (
    <Section title={t('today.talks.title')}>
      <ul className={styles.rows}>
        {talks.slice(0, rowsShown).map(({ id, person, heldOn, createdBy }) => {
          const date = heldOn ? formatDay(heldOn) : t('talks.list.noDay')
          return (
            <li key={id} className={styles.row}>
              <span className={styles.who}>
                <TextLink {...paths.talk(id)}>
                  <PersonName person={person} asList />
                </TextLink>
                <span className={styles.second}>{date}</span>
              </span>
              <span>{createdBy.displayName}</span>
              <span>
                <ButtonLink
                  {...paths.talk(id)}
                  size="sm"
                  variant="light"
                  aria-label={t('talks.list.resumeOf', { name: fullName(person), date })}
                >
                  {t('talks.list.resume')}
                </ButtonLink>
              </span>
            </li>
          )
        })}
      </ul>
      <TextLink {...paths.talks()}>{t('today.talks.all')}</TextLink>
    </Section>
  )
}
