import { Button, Text } from '@mantine/core'
import { followedStatuses } from '@onthaal/shared/referrals'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Section } from '../../ui/section.tsx'
import type { Referral, ReferralEvent } from '../referral.ts'
import { actionsFor, type ReferralAction } from '../referral-actions.ts'
import { referralActorOf } from '../row-action.ts'
import { useViewer } from '../use-viewer.ts'
import { withheldActions } from '../withheld-actions.ts'
import type { DialogName } from './action-dialog.tsx'
import { fetchDialog, LateDialog } from './late-dialog.tsx'
import { MoreActions } from './more-actions.tsx'
import { MoveFailure } from './move-failure.tsx'
import { UndoAccept } from './undo-accept.tsx'
import { isDirect, useDirectActions } from './use-direct-actions.ts'

interface ReferralActionsProps {
  referral: Referral
  events: readonly ReferralEvent[]
}

/** What this user may do with the referral now, and why something is not offered. */
export function ReferralActions({ referral, events }: ReferralActionsProps) {
  const { t } = useTranslation()
  const session = useSession()
  const viewer = useViewer()
  const direct = useDirectActions(referral)
  const [open, setOpen] = useState<DialogName>()
  const { main, more, final } = actionsFor(referral, viewer)
  useEffect(fetchDialog, [])

  const button = (action: ReferralAction, index: number) => {
    const variant = index === 0 ? 'filled' : 'default'
    const label = t(`referrals.action.${action}`)
    const links = {
      resumeDraft: paths.draft(referral.id),
      referAgain: paths.refer(referral.person.id),
    }
    if (action === 'resumeDraft' || action === 'referAgain') {
      return (
        <ButtonLink key={action} {...links[action]} variant={variant}>
          {label}
        </ButtonLink>
      )
    }
    const press = () => (isDirect(action) ? direct.run(action) : setOpen(action))
    return (
      <Button key={action} variant={variant} loading={direct.running === action} onClick={press}>
        {label}
      </Button>
    )
  }

  return (
    <Section title={t('referrals.page.actions')}>
      {direct.failed && <MoveFailure {...direct.failed} referralId={referral.id} />}
      <UndoAccept referral={referral} />
      {main.length > 0 ? (
        <Actions>{main.map(button)}</Actions>
      ) : (
        <Text>{whyNothing(referral, viewer.userId)}</Text>
      )}
      <MoreActions
        referral={referral}
        more={more}
        final={final}
        withheld={withheldActions(referral, referralActorOf(session), new Date())}
        onOpen={setOpen}
      />
      {open && (
        <LateDialog
          name={open}
          referral={referral}
          events={events}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  )

  function whyNothing({ owner, status }: Referral, userId: string): string {
    const isFollowed = followedStatuses.some((followed) => followed === status)
    return owner && owner.id !== userId && isFollowed
      ? t('referrals.whyNot.ownedByOther', { owner: owner.displayName })
      : t('referrals.page.noActions')
  }
}
