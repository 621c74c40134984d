import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { type AgreementFile, termsOf } from '../agreement.ts'
import { useUpdateCooperationAgreement } from '../agreement-mutations.ts'
import { DayField } from './day-field.tsx'
import { useChangeForm } from './use-change-form.tsx'
import { linesOf, useRules } from './use-day-rules.ts'

interface TermsFormProps {
  agreement: AgreementFile
  onClose: () => void
}

/** What an agreement is called, its term, and when both sides met. */
export function TermsForm({ agreement, onClose }: TermsFormProps) {
  const { t } = useTranslation()
  const rules = useRules()
  const update = useUpdateCooperationAgreement()
  const { form, fieldId, note, dialog } = useChangeForm({
    agreement,
    valuesOf: termsTyped,
    validate: {
      reference: rules.filled,
      signedOn: rules.dayOrNone,
      validFrom: rules.day,
      validTo: rules.day,
      nextEvaluationOn: rules.dayOrNone,
      evaluatedOn: rules.daysOrNone,
    },
    save: update,
    labelOf: (field) => t(`agreements.fields.${field}`),
    onValid: ({ reference, signedOn, validFrom, validTo, nextEvaluationOn, evaluatedOn }, seen) => {
      const { signatories, contacts } = termsOf(seen)
      const body = {
        ...{ signatories, contacts, reference: reference.trim() },
        ...{ validFrom: rules.read(validFrom), validTo: rules.read(validTo) },
        evaluatedOn: [...new Set(linesOf(evaluatedOn).map(rules.read))],
        ...(signedOn.trim() !== '' && { signedOn: rules.read(signedOn) }),
        ...(nextEvaluationOn.trim() !== '' && { nextEvaluationOn: rules.read(nextEvaluationOn) }),
      }
      update.mutate({ seen, body }, { onSuccess: onClose })
    },
  })
  const isMain = agreement.amends === undefined

  return (
    <FormDialog
      title={t('agreements.changeTerms')}
      submitLabel={t('agreements.form.save')}
      isBusy={update.isPending}
      onClose={onClose}
      {...dialog}
    >
      {note}
      <TextInput
        id={fieldId('reference')}
        label={t('agreements.fields.reference')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('reference')}
      />
      <DayField
        id={fieldId('signedOn')}
        label={t('agreements.fields.signedOn')}
        isOptional
        control={form.getInputProps('signedOn')}
      />
      <DayField
        id={fieldId('validFrom')}
        label={t('agreements.fields.validFrom')}
        control={form.getInputProps('validFrom')}
      />
      <DayField
        id={fieldId('validTo')}
        label={t('agreements.fields.validTo')}
        control={form.getInputProps('validTo')}
      />
      {isMain && (
        <>
          <DayField
            id={fieldId('nextEvaluationOn')}
            label={t('agreements.fields.nextEvaluationOn')}
            isOptional
            control={form.getInputProps('nextEvaluationOn')}
          />
          <Textarea
            id={fieldId('evaluatedOn')}
            label={<OptionalLabel>{t('agreements.fields.evaluatedOn')}</OptionalLabel>}
            description={t('agreements.form.daysHint')}
            maxLength={1000}
            autosize
            minRows={2}
            {...form.getInputProps('evaluatedOn')}
          />
        </>
      )}
    </FormDialog>
  )
}

function termsTyped(agreement: AgreementFile) {
  const asTyped = (day: string | undefined) => (day === undefined ? '' : formatDay(day))
  return {
    reference: agreement.reference,
    signedOn: asTyped(agreement.signedOn),
    validFrom: asTyped(agreement.validFrom),
    validTo: asTyped(agreement.validTo),
    nextEvaluationOn: asTyped(agreement.nextEvaluationOn),
    evaluatedOn: agreement.evaluatedOn.map(formatDay).join('\n'),
  }
}
