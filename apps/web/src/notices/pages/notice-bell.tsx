import '../../i18n/late/notices.ts'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { useSeeNotices } from '../notice-mutations.ts'
import { unseenNoticesQuery } from '../notice-queries.ts'
import { shortCount } from '../notice-words.ts'
import styles from './notice-bell.module.css'

/**
 * Leads to what concerns whoever is at work, with the number of what they did not see yet. It looks again when
 * they go to another page. Whoever has a referral before them has seen what there was to tell of it.
 */
export function NoticeBell() {
  const { t } = useTranslation()
  const { data, isStale, refetch } = useQuery(unseenNoticesQuery)
  const { pathname } = useLocation()
  const { referralId } = useParams({ strict: false })
  const { mutate: see } = useSeeNotices()
  const newest = data?.items.find(({ referral }) => referral.id === referralId)?.at

  // biome-ignore lint/correctness/useExhaustiveDependencies: when they go elsewhere, and not when time passes.
  useEffect(() => {
    if (isStale) void refetch()
  }, [pathname])

  useEffect(() => {
    if (referralId !== undefined && newest !== undefined) {
      see({ until: newest, referral: referralId })
    }
  }, [referralId, newest, see])

  const total = data?.total ?? 0
  const number = shortCount(total)
  return (
    <Link {...paths.notices()} className={styles.bell} activeProps={{ 'aria-current': 'page' }}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className={styles.icon}>
        <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Z" />
        <path d="M10 20a2 2 0 0 0 4 0" />
      </svg>
      <span className={styles.name}>{t('notices.title')}</span>
      {total > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{number}</span>
          <span className={styles.words}>, {t('notices.bellCount', { count: total, number })}</span>
        </span>
      )}
    </Link>
  )
}
