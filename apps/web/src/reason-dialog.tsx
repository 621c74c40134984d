import { Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { fieldErrorsOf } from './form/index.ts'
import { FormDialog } from './form-dialog.tsx'

/** What the contract takes of a reason. */
const longestReason = 200

interface ReasonDialogProps {
  title: string
  /** What saying it does. */
  text: string
  submitLabel: string
  label: string
  hint: string
  /** Said beside the field when nothing stands in it. */
  missing: string
  isBusy: boolean
  error: unknown
  onSubmit: (reason: string) => void
  onClose: () => void
}

/** Asks why something is undone: one reason, in a few words. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { text, label, hint, missing, onSubmit, ...dialog } = props
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? missing : null) },
  })

  return (
    <FormDialog
      {...dialog}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={() => {
        if (form.validate().hasErrors) return setAttempt(attempt + 1)
        onSubmit(form.getValues().reason.trim())
      }}
    >
      <Text>{text}</Text>
      <TextInput
        id={`${id}-reason`}
        label={label}
        description={hint}
        maxLength={longestReason}
        autoComplete="off"
        dir="auto"
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}
