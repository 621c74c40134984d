import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { type AgreementFile, termsOf } from '../agreement.ts'
import { useUpdateCooperationAgreement } from '../agreement-mutations.ts'
import { PartnerField } from './partner-field.tsx'
import { useAgreementForm } from './use-agreement-form.ts'
import { useRules } from './use-day-rules.ts'

interface SignatoryFormProps {
  agreement: AgreementFile
  /** The place in the list; one past its end for somebody new. */
  at: number
  onClose: () => void
}

/** Somebody who signed for one of the two. */
export function SignatoryForm({ agreement, at, onClose }: SignatoryFormProps) {
  const { t } = useTranslation()
  const rules = useRules()
  const update = useUpdateCooperationAgreement()
  const known = agreement.signatories[at]
  const write = (signatories: AgreementFile['signatories']) =>
    update.mutate(
      { seen: agreement, body: { ...termsOf(agreement), signatories } },
      { onSuccess: onClose },
    )
  const { form, fieldId, dialog } = useAgreementForm({
    initialValues: {
      organisation: known?.organisation ?? '',
      name: known?.name ?? '',
      position: known?.position ?? '',
    },
    validate: { organisation: rules.filled, name: rules.filled, position: rules.filled },
    error: update.error,
    onValid: ({ organisation, name, position }) => {
      const one = { organisation, name: name.trim(), position: position.trim() }
      write(agreement.signatories.toSpliced(at, 1, one))
    },
  })

  return (
    <FormDialog
      title={t(known ? 'agreements.changeSignatory' : 'agreements.addSignatory')}
      submitLabel={t('agreements.form.save')}
      isBusy={update.isPending}
      onClose={onClose}
      {...dialog}
    >
      <PartnerField
        id={fieldId('organisation')}
        agreement={agreement}
        control={form.getInputProps('organisation')}
      />
      <TextInput
        id={fieldId('name')}
        label={t('agreements.fields.name')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <TextInput
        id={fieldId('position')}
        label={t('agreements.fields.position')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('position')}
      />
      {known && (
        <div>
          <Button
            variant="subtle"
            loading={update.isPending}
            onClick={() => write(agreement.signatories.toSpliced(at, 1))}
          >
            {t('agreements.remove')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}
