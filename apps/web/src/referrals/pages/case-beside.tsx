import '../../i18n/late/person-export.ts'
import '../../i18n/late/worklist.ts'
import { CloseButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { ReferralStatus } from '../components/referral-status.tsx'
import { referralQuery } from '../referral-queries.ts'
import styles from './case-beside.module.css'
import { ReferralBody } from './referral-body.tsx'

interface CaseBesideProps {
  referralId: string
  onClose: () => void
}

/** The open case at the side of its list, as it stands on its own page. */
export function CaseBeside({ referralId, onClose }: CaseBesideProps) {
  const { t } = useTranslation()
  const { organisation } = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const { data, isError, error, refetch } = useQuery(referralQuery(referralId))

  const opener = useRef<Element>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another case takes the focus as the first did.
  useEffect(() => {
    opener.current = document.activeElement
    heading.current?.focus()
  }, [referralId])

  const close = () => {
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
    onClose()
  }

  return (
    <section aria-label={t('worklist.beside.label')} className={styles.case}>
      <header className={styles.head}>
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {data ? <PersonName person={data.person} /> : t('referrals.page.titleLoading')}
          </h2>
          {data && (
            <p className={styles.which}>
              {data.reference}{' '}
              <ReferralStatus referral={data} isReceiver={data.receiver.id === organisation.id} />
            </p>
          )}
          <TextLink {...paths.referral(referralId)}>{t('worklist.beside.ownPage')}</TextLink>
        </div>
        <CloseButton size="lg" aria-label={t('worklist.beside.close')} onClick={close} />
      </header>
      <LoadState
        data={data}
        hasFailed={isError}
        failure={<Failure error={error} onRetry={() => void refetch()} />}
      >
        {(referral) => <ReferralBody key={referral.id} referral={referral} />}
      </LoadState>
    </section>
  )
}
