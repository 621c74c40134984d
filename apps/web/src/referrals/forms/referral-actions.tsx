import { Button, Text } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasMoved } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { notifyDone } from '../../ui/notify.ts'
import { Section } from '../../ui/section.tsx'
import type { Referral, ReferralEvent } from '../referral.ts'
import { actionsFor, type ReferralAction } from '../referral-actions.ts'
import { hasTriedEnough } from '../referral-attempts.ts'
import { useAcknowledgeReferral, useClaimReferral } from '../referral-mutations.ts'
import { CompleteForm } from './complete-form.tsx'
import { ContactForm } from './contact-form.tsx'
import { FailForm } from './fail-form.tsx'
import { RejectForm } from './reject-form.tsx'

interface ReferralActionsProps {
  referral: Referral
  events: readonly ReferralEvent[]
  userId: string
}

/** What this user may do with the referral now, and why something is not offered. */
export function ReferralActions({ referral, events, userId }: ReferralActionsProps) {
  const { t } = useTranslation()
  const claim = useClaimReferral()
  const acknowledge = useAcknowledgeReferral()
  const [open, setOpen] = useState<ReferralAction>()
  const today = belgianDay(new Date())
  const { reference, person, owner, status } = referral

  const close = () => setOpen(undefined)
  const seen = { seen: referral, body: undefined }
  const run: Record<ReferralAction, () => void> = {
    claim: () =>
      claim.mutate(seen, {
        onSuccess: () => {
          notifyDone(t('referrals.queue.claimed', { reference, name: fullName(person) }))
          focusHeading()
        },
      }),
    acknowledge: () =>
      acknowledge.mutate(seen, {
        onSuccess: () => {
          notifyDone(t('referrals.sentByUs.acknowledged', { reference, name: fullName(person) }))
          focusHeading()
        },
      }),
    contact: () => setOpen('contact'),
    complete: () => setOpen('complete'),
    fail: () => setOpen('fail'),
    reject: () => setOpen('reject'),
    resumeDraft: () => undefined,
  }
  const offered = actionsFor(referral, userId)
  const isOpenElsewhere = status === 'accepted' || status === 'inProgress'
  const error = claim.error ?? acknowledge.error

  const whyNothing =
    owner && owner.id !== userId && isOpenElsewhere
      ? t('referrals.whyNot.ownedByOther', { owner: owner.displayName })
      : t('referrals.page.noActions')

  return (
    <Section title={t('referrals.page.actions')}>
      {offered.length === 0 && <Text>{whyNothing}</Text>}
      {error !== null &&
        (hasMoved(error) ? (
          <FailureAlert
            title={t('referrals.moved.title')}
            text={t('problems.transitionNotAllowed.text')}
            takesFocus
          />
        ) : (
          <Failure error={error} takesFocus />
        ))}
      {offered.length > 0 && (
        <Actions>
          {offered.map((action, index) =>
            action === 'resumeDraft' ? (
              <ButtonLink key={action} {...paths.draft(referral.id)}>
                {t('referrals.action.resumeDraft')}
              </ButtonLink>
            ) : (
              <Button
                key={action}
                variant={index === 0 ? 'filled' : 'default'}
                loading={
                  (action === 'claim' && claim.isPending) ||
                  (action === 'acknowledge' && acknowledge.isPending)
                }
                onClick={run[action]}
              >
                {t(`referrals.action.${action}`)}
              </Button>
            ),
          )}
        </Actions>
      )}
      {open === 'contact' && <ContactForm referral={referral} today={today} onClose={close} />}
      {open === 'complete' && <CompleteForm referral={referral} today={today} onClose={close} />}
      {open === 'fail' && (
        <FailForm
          referral={referral}
          today={today}
          hasTriedEnough={hasTriedEnough(events)}
          onClose={close}
        />
      )}
      {open === 'reject' && <RejectForm referral={referral} onClose={close} />}
    </Section>
  )
}
