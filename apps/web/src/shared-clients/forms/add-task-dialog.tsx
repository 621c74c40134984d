import { NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ClientParty } from '@onthaal/shared/shared-clients'
import { belgianDay } from '@onthaal/shared/time'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { DayField, readAnyDay } from '../../referrals/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import type { SharedClient } from '../shared-client.ts'
import { useAddTask } from '../shared-client-mutations.ts'

const longestTask = 300

interface Values extends Record<string, unknown> {
  what: string
  party: ClientParty | ''
  assignee: string
  by: string
}

interface AddTaskDialogProps {
  referralId: string
  shared: SharedClient
  onClose: () => void
}

/** What one of both sides is to do, and by when; of the own side also which colleague. */
export function AddTaskDialog({ referralId, shared, onClose }: AddTaskDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const add = useAddTask(referralId)
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const dayOf = (typed: string) => {
    const day = readAnyDay(typed, today)
    return day !== undefined && day >= today ? day : undefined
  }
  const form = useForm<Values>({
    initialValues: { what: '', party: '', assignee: '', by: '' },
    validate: {
      what: (what) => (what.trim() === '' ? t('sharedClients.tasks.faults.what') : null),
      party: (party) => (party === '' ? t('sharedClients.tasks.faults.party') : null),
      by: (typed) => (dayOf(typed) ? null : t('sharedClients.tasks.faults.by')),
    },
  })
  const { party: chosen } = form.values

  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    const { what, party, assignee, by: typed } = form.getValues()
    const by = dayOf(typed)
    if (party === '' || by === undefined) return
    const isOurs = party === shared.party && assignee !== ''
    add.mutate(
      { what: what.trim(), party, by, ...(isOurs && { assignee }) },
      { onSuccess: onClose },
    )
  }

  return (
    <FormDialog
      title={t('sharedClients.tasks.addTitle')}
      submitLabel={t('sharedClients.tasks.save')}
      isBusy={add.isPending}
      error={add.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        id={`${id}-what`}
        label={t('sharedClients.tasks.what')}
        description={t('sharedClients.tasks.whatHint')}
        maxLength={longestTask}
        autoComplete="off"
        dir="auto"
        {...form.getInputProps('what')}
      />
      <RadioChoices
        id={`${id}-party`}
        label={t('sharedClients.tasks.party')}
        choices={[
          { value: 'sender', label: shared.sender.name },
          { value: 'receiver', label: shared.receiver.name },
        ]}
        {...controlOf(form, 'party')}
      />
      {chosen === shared.party && (
        <NativeSelect
          id={`${id}-assignee`}
          label={t('sharedClients.tasks.assignee')}
          data={[
            { value: '', label: t('sharedClients.tasks.nobody') },
            ...shared.colleagues.map((one) => ({ value: one.id, label: one.displayName })),
          ]}
          {...form.getInputProps('assignee')}
        />
      )}
      <DayField
        id={`${id}-by`}
        label={t('sharedClients.tasks.by')}
        hint={t('common.dateHint', { example: formatDay(today) })}
        {...controlOf(form, 'by')}
      />
    </FormDialog>
  )
}
