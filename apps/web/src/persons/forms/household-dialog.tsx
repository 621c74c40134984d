import { Button, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'

interface HouseholdDialogProps {
  title: string
  submitLabel: string
  isBusy: boolean
  /** What the server answered to the last attempt; null when nothing went wrong. */
  error: unknown
  errors: readonly FieldError[]
  attempt: number
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** One thing to write down about a household or a guardian. */
export function HouseholdDialog(props: HouseholdDialogProps) {
  const { t } = useTranslation()
  const { error, errors } = props
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onSubmit()
        }}
      >
        <Stack gap="lg">
          <ErrorSummary errors={errors} attempt={props.attempt} />
          {props.children}
          {error !== null && fieldIssuesOf(error).length === 0 && (
            <Failure error={error} takesFocus keepsTyped />
          )}
          <Actions>
            <Button type="submit" loading={props.isBusy}>
              {props.submitLabel}
            </Button>
            <Button variant="default" onClick={props.onClose}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  )
}
