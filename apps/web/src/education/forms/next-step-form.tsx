import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fullName } from '@onthaal/shared/persons'
import { addDays, belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { notifyDone } from '../../ui/notify.ts'
import { useSetNextStep } from '../board-mutations.ts'
import { educationStaffQuery } from '../board-queries.ts'
import type { BoardItem } from '../board-words.ts'
import { longestStep, type StepValues, stepFaultsOf, stepOf, stepValuesOf } from '../step-values.ts'

interface NextStepFormProps {
  /** As it stands on the board now: whoever was second sends again with what they saw. */
  item: BoardItem
  onClose: () => void
}

/** What is to be done next for a child, by when and by whom. */
export function NextStepForm({ item, onClose }: NextStepFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const { user } = useSession()
  const set = useSetNextStep()
  const staff = useQuery(educationStaffQuery)
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const name = fullName(item.person)
  const form = useForm<StepValues>({
    initialValues: stepValuesOf(item, user.id),
    validate: (values) =>
      Object.fromEntries(
        Object.entries(stepFaultsOf(values, today)).map(([field, fault]) => [
          field,
          t(`schoolBoard.form.faults.${fault}`, { max: longestStep }),
        ]),
      ),
  })
  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    set.mutate(
      { seen: item, body: stepOf(form.getValues(), today) },
      {
        onSuccess: () => {
          notifyDone(t('schoolBoard.form.saved', { name }))
          onClose()
        },
      },
    )
  }
  const others = (staff.data ?? []).filter((one) => one.id !== user.id)

  return (
    <FormDialog
      title={t('schoolBoard.form.title', { name })}
      submitLabel={t('schoolBoard.form.save')}
      isBusy={set.isPending}
      error={set.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <Textarea
        id={`${id}-text`}
        label={t('schoolBoard.form.text')}
        description={t('schoolBoard.form.textHint')}
        autosize
        minRows={2}
        {...form.getInputProps('text')}
      />
      <TextInput
        id={`${id}-by`}
        label={t('schoolBoard.form.by')}
        description={t('schoolBoard.form.byHint', { example: formatDay(addDays(today, 7)) })}
        autoComplete="off"
        inputMode="numeric"
        {...form.getInputProps('by')}
      />
      <NativeSelect
        id={`${id}-colleague`}
        label={t('schoolBoard.form.who')}
        data={[
          { value: '', label: t('schoolBoard.form.me') },
          ...others.map((one) => ({ value: one.id, label: one.displayName })),
        ]}
        {...form.getInputProps('colleague')}
      />
    </FormDialog>
  )
}
