import { TextInput } from '@mantine/core'
import { readDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useCircumstances } from '../circumstances.ts'
import { useHouseholdForm } from './use-household-form.ts'

interface EndDialogProps {
  title: string
  isBusy: boolean
  error: unknown
  onEnd: (until: string) => void
  onClose: () => void
}

/** The last day of somebody in a household, or as a guardian. */
export function EndDialog({ title, isBusy, error, onEnd, onClose }: EndDialogProps) {
  const { t } = useTranslation()
  const { today } = useCircumstances()
  const { form, fieldId, dialog } = useHouseholdForm({
    initialValues: { until: formatDay(today) },
    error,
    validate: ({ until }) => {
      const day = readDay(until, today)
      if (!day.ok) return { until: t('common.dateInvalid') }
      return day.value > today ? { until: t('persons.dayFaults.future') } : {}
    },
    onValid: ({ until }) => {
      const day = readDay(until, today)
      if (day.ok) onEnd(day.value)
    },
  })
  return (
    <FormDialog
      {...dialog}
      title={title}
      submitLabel={t('household.end')}
      isBusy={isBusy}
      onClose={onClose}
    >
      <TextInput
        id={fieldId('until')}
        label={t('household.lastDay')}
        description={t('persons.form.dayHint')}
        autoComplete="off"
        inputMode="numeric"
        {...form.getInputProps('until')}
      />
    </FormDialog>
  )
}
