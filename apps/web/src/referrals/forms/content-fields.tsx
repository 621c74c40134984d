import { Checkbox, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { deskRoles, priorityReasons } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { CheckboxChoices, RadioChoices } from '../../ui/choices.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { offeredReasons, type ReferralValues } from '../referral-values.ts'

interface ContentFieldsProps {
  form: UseFormReturnType<ReferralValues>
  /** What the ids of the controls begin with. */
  id: string
}

/** Why somebody is referred, whom of the desk they need and how soon: before sending, and after it. */
export function ContentFields({ form, id }: ContentFieldsProps) {
  const { t } = useTranslation()
  const { values } = form

  return (
    <>
      <CheckboxChoices
        id={`${id}-reasons`}
        label={t('referrals.form.reasons')}
        description={t('referrals.form.reasonsHint')}
        choices={offeredReasons(values).map((reason) => ({
          value: reason,
          label: t(`vocabulary.referralReason.${reason}`),
        }))}
        {...controlOf(form, 'reasons')}
      />
      <Textarea
        id={`${id}-reasonNote`}
        label={<OptionalLabel>{t('referrals.form.note')}</OptionalLabel>}
        description={t('referrals.form.noteHint')}
        minRows={3}
        autosize
        dir="auto"
        {...form.getInputProps('reasonNote')}
      />
      <CheckboxChoices
        id={`${id}-deskRoles`}
        label={t('referrals.form.deskRoles')}
        isInline
        choices={deskRoles.map((role) => ({
          value: role,
          label: t(`vocabulary.deskRole.${role}`),
        }))}
        {...controlOf(form, 'deskRoles')}
      />
      <Checkbox
        label={t('referrals.form.urgent')}
        {...form.getInputProps('isUrgent', { type: 'checkbox' })}
      />
      {values.isUrgent && (
        <RadioChoices
          id={`${id}-priorityReason`}
          label={t('referrals.form.priorityReason')}
          choices={priorityReasons.map((reason) => ({
            value: reason,
            label: t(`vocabulary.priorityReason.${reason}`),
          }))}
          {...controlOf(form, 'priorityReason')}
        />
      )}
    </>
  )
}
