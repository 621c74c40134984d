import { Button, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasMoved, standingOf } from '../../api/errors.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ChoiceDialog } from '../../ui/choice-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { canTryAgain } from '../components/move-refusal.tsx'
import type { Referral } from '../referral.ts'
import type { ReferralAction } from '../referral-actions.ts'
import { useViewer } from '../use-viewer.ts'
import { MoveFailure } from './move-failure.tsx'
import { useNewest } from './use-newest.ts'

interface MoveDialogProps {
  /** What is being done, to which referral. */
  action: ReferralAction | 'clientNumber'
  referral: Pick<Referral, 'id'>
  title: string
  submitLabel: string
  isBusy: boolean
  /** What the server answered to the last attempt; null when nothing went wrong. */
  error: unknown
  errors: readonly FieldError[]
  attempt: number
  isDirty: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** The dialog of one move of a referral; what was typed in it is not thrown away by a stray Escape. */
export function MoveDialog(props: MoveDialogProps) {
  const { action, referral, title, submitLabel, isBusy, error, errors, attempt, isDirty } = props
  const { t } = useTranslation()
  const [isClosing, setIsClosing] = useState(false)
  const unsavedWarning = useUnsavedWarning({ isUnsaved: isDirty })
  const viewer = useViewer()
  const { newest, isUnknown } = useNewest(referral.id, error)
  const standing = isUnknown ? standingOf(error) : newest
  const isOver = standing && !canTryAgain({ action, referral: standing, viewer })
  const close = () => (isDirty ? setIsClosing(true) : props.onClose())

  return (
    <Dialog title={title} onClose={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isOver) props.onSubmit()
        }}
      >
        <Stack gap="lg">
          <ErrorSummary errors={errors} attempt={attempt} />
          {props.children}
          {error !== null && (
            <MoveFailure
              error={error}
              action={action}
              referralId={referral.id}
              keepsTyped={isDirty || !hasMoved(error)}
            />
          )}
          <Actions>
            {!isOver && (
              <Button type="submit" loading={isBusy}>
                {submitLabel}
              </Button>
            )}
            <Button variant="default" onClick={close}>
              {t(isOver ? 'common.close' : 'common.cancel')}
            </Button>
          </Actions>
        </Stack>
      </form>
      {unsavedWarning}
      {isClosing && (
        <ChoiceDialog
          title={t('shell.leave.closeTitle')}
          text={t('shell.leave.text')}
          primary={{ label: t('shell.leave.goOn'), onChoose: () => setIsClosing(false) }}
          others={[{ label: t('shell.leave.close'), onChoose: props.onClose }]}
          onClose={() => setIsClosing(false)}
        />
      )}
    </Dialog>
  )
}
