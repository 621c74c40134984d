import '../../i18n/late/onward.ts'
import { Button, Text } from '@mantine/core'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { DeskHop, type HopDialog } from '../components/desk-hop.tsx'
import hopStyles from '../components/hops.module.css'
import { SenderHops } from '../components/sender-hops.tsx'
import { AnswerOnwardDialog } from '../forms/answer-onward-dialog.tsx'
import { DocumentDialog } from '../forms/document-dialog.tsx'
import { ReferOnwardDialog } from '../forms/refer-onward-dialog.tsx'
import { RenewLinkDialog } from '../forms/renew-link-dialog.tsx'
import { WithdrawOnwardDialog } from '../forms/withdraw-onward-dialog.tsx'
import type { OnwardReferral } from '../onward.ts'
import { onwardReferralsQuery } from '../onward-queries.ts'

interface OnwardSectionProps {
  referralId: string
  /** Of the municipality whose directory it is; not known before the person is read. */
  partition: string | undefined
  /** Whether the reader's desk received the referral; else they sent it. */
  isDesk: boolean
  /** Whether the reader follows the referral, and it is not closed. */
  mayRefer: boolean
  isOwner: boolean
}

/** To which schools and services the child of a referral was referred onward, and what came of it. */
export function OnwardSection(props: OnwardSectionProps) {
  const { referralId, partition, isDesk, mayRefer, isOwner } = props
  const { t } = useTranslation()
  const hops = useQuery(onwardReferralsQuery(referralId))
  const [isReferring, setIsReferring] = useState(false)
  // Whoever sent it reads of schools once there is something to read.
  if (!isDesk && !hops.isError && !hops.data?.length) return null
  return (
    <Section title={t(isDesk ? 'onward.title' : 'onward.senderTitle')}>
      <LoadState
        data={hops.data}
        hasFailed={hops.isError}
        failure={<Failure error={hops.error} onRetry={() => void hops.refetch()} />}
      >
        {(items) =>
          isDesk ? (
            <DeskHops
              hops={items}
              referralId={referralId}
              partition={partition}
              isOwner={isOwner}
            />
          ) : (
            <SenderHops hops={items} />
          )
        }
      </LoadState>
      {mayRefer && partition && (
        <Actions>
          <Button onClick={() => setIsReferring(true)}>{t('onward.refer.open')}</Button>
        </Actions>
      )}
      {isReferring && partition && (
        <ReferOnwardDialog
          referralId={referralId}
          partition={partition}
          onClose={() => setIsReferring(false)}
        />
      )}
    </Section>
  )
}

interface DeskHopsProps {
  hops: readonly OnwardReferral[]
  referralId: string
  partition: string | undefined
  isOwner: boolean
}

function DeskHops({ hops, referralId, partition, isOwner }: DeskHopsProps) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<{ id: string; dialog: HopDialog }>()
  const hop = hops.find(({ id }) => id === asked?.id)
  const close = () => setAsked(undefined)
  const today = belgianDay(new Date())
  if (hops.length === 0) return <Text>{t('onward.none')}</Text>
  return (
    <>
      <ul className={hopStyles.hops}>
        {hops.map((one) => (
          <DeskHop
            key={one.id}
            hop={one}
            today={today}
            isOwner={isOwner}
            onAsk={(dialog) => setAsked({ id: one.id, dialog })}
            letter={
              <ButtonLink {...paths.onwardLetter(referralId, one.id)} variant="default" size="sm">
                {t('onward.letter.open')}
              </ButtonLink>
            }
          />
        ))}
      </ul>
      {hop && asked?.dialog === 'answer' && (
        <AnswerOnwardDialog referralId={referralId} hop={hop} onClose={close} />
      )}
      {hop && asked?.dialog === 'withdraw' && (
        <WithdrawOnwardDialog referralId={referralId} hop={hop} onClose={close} />
      )}
      {hop && partition && asked?.dialog === 'renew' && (
        <RenewLinkDialog referralId={referralId} partition={partition} hop={hop} onClose={close} />
      )}
      {hop && asked?.dialog === 'document' && (
        <DocumentDialog referralId={referralId} hop={hop} onClose={close} />
      )}
    </>
  )
}
