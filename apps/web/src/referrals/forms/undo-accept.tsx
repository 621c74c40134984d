import '../../i18n/late/referral-turns.ts'
import { Button, Text } from '@mantine/core'
import { undoAcceptMinutes } from '@onthaal/shared/referrals'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasMoved } from '../../api/errors.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import { useUndoAccept } from '../turn-mutations.ts'
import { useViewer } from '../use-viewer.ts'
import { MoveFailure } from './move-failure.tsx'
import styles from './undo-accept.module.css'

/** Whole minutes, begun ones included, in which picking up can still be undone. */
function minutesLeft(acceptedAt: string | undefined, now: number): number {
  if (!acceptedAt) return 0
  const end = new Date(acceptedAt).getTime() + undoAcceptMinutes * 60_000
  // The clock here may be a little behind the server's.
  return Math.min(undoAcceptMinutes, Math.ceil((end - now) / 60_000))
}

/** The way back for who picked up by mistake, as long as it is open. */
export function UndoAccept({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const viewer = useViewer()
  const undo = useUndoAccept()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000)
    return () => clearInterval(timer)
  }, [])

  const failure = undo.error && (
    <MoveFailure error={undo.error} action="undoAccept" referralId={referral.id} />
  )
  if (undo.error && hasMoved(undo.error)) return failure
  const count = minutesLeft(referral.acceptedAt, now)
  if (!referral.allowedEvents.includes('undoAccept') || count < 1) return null
  const { owner } = referral
  return (
    <>
      {failure}
      <div className={styles.undo}>
        <Text>
          {owner && owner.id !== viewer.userId
            ? t('referralTurns.undo.textOfOther', { count, owner: owner.displayName })
            : t('referralTurns.undo.text', { count })}
        </Text>
        <Button
          variant="default"
          size="sm"
          loading={undo.isPending}
          onClick={() =>
            undo.mutate(
              { seen: referral, body: undefined },
              {
                onSuccess: () => {
                  notifyDone(t('referralTurns.undo.done'))
                  focusHeading()
                },
              },
            )
          }
        >
          {t('referralTurns.undo.submit')}
        </Button>
      </div>
    </>
  )
}
