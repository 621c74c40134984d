import { formatPartialDate } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatCount, formatDay } from '../../i18n/formats.ts'
import type { Session } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import {
  NextStep,
  outcomeWords,
  type ReferralListItem,
  referralActorOf,
} from '../../referrals/index.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { type blocksFor, searchOf } from '../today-blocks.ts'
import styles from './today-page.module.css'

interface TodayListProps {
  block: ReturnType<typeof blocksFor>[number]
  page: Schemas['ReferralPage']
  session: Session
}

/** The first of one kind of thing to do, with the way to all of them. */
export function TodayList({ block, page, session }: TodayListProps) {
  const { t } = useTranslation()
  const title = t(`today.block.${block.name}.title`)
  const total =
    formatCount(page.total ?? page.items.length) + (page.totalIsExact === false ? '+' : '')

  return (
    <Section title={title}>
      <ul className={styles.rows}>
        {page.items.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.who}>
              <TextLink
                {...(row.status === 'draft' ? paths.draft(row.id) : paths.referral(row.id))}
              >
                <PersonName person={row.person} asList />
              </TextLink>
              {row.priority === 'urgent' && (
                <>
                  {' '}
                  <StatusTag tone="stopped">{t('referrals.page.urgent')}</StatusTag>
                </>
              )}
              <span className={styles.second}>{whichOne(row)}</span>
            </span>
            <span>{t(`vocabulary.referralType.${row.type}`)}</span>
            <span className={styles.step}>
              <WhatIsToDo row={row} session={session} />
            </span>
          </li>
        ))}
      </ul>
      <TextLink
        {...paths[block.place](searchOf(block))}
        aria-label={t('today.showAllOf', { title, total })}
      >
        {t('today.showAll', { total })}
      </TextLink>
    </Section>
  )
}

/** An outcome says more than that it is to be seen. */
function WhatIsToDo({ row, session }: { row: ReferralListItem; session: Session }) {
  const { t } = useTranslation()
  if (row.status === 'draft') return t('today.begunOn', { date: formatDay(row.createdAt) })
  const outcome = row.contest === 'open' ? undefined : outcomeWords(row, t)
  if (outcome !== undefined) return outcome
  return <NextStep referral={row} viewer={referralActorOf(session)} />
}

function whichOne({ person, reference }: ReferralListItem): string {
  return person.birthDate ? `${formatPartialDate(person.birthDate)} · ${reference}` : reference
}
