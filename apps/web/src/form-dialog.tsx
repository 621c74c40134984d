import { Button, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from './api/failure.tsx'
import { useUnsavedWarning } from './shell/index.ts'
import { Actions } from './ui/actions.tsx'
import { ChoiceDialog } from './ui/choice-dialog.tsx'
import { Dialog } from './ui/dialog.tsx'
import { ErrorSummary, type FieldError } from './ui/error-summary.tsx'

interface FormDialogProps {
  title: string
  submitLabel: string
  isBusy: boolean
  /** What the server answered that no field can say; null when there is no such thing. */
  error: unknown
  errors: readonly FieldError[]
  attempt: number
  isDirty: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/**
 * One thing to write down in a dialog; what was typed is not thrown away by a stray Escape.
 */
export function FormDialog(props: FormDialogProps) {
  const { t } = useTranslation()
  const { error, errors, isDirty } = props
  const [isClosing, setIsClosing] = useState(false)
  const unsavedWarning = useUnsavedWarning({ isUnsaved: isDirty })
  const close = () => (isDirty ? setIsClosing(true) : props.onClose())

  return (
    <Dialog title={props.title} onClose={close}>
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
          {error !== null && <Failure error={error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={props.isBusy}>
              {props.submitLabel}
            </Button>
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
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
