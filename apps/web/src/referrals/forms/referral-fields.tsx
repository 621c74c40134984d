import { Checkbox, Input, Text, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { deskRoles, offeredTypes, priorityReasons } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { CheckboxChoices, RadioChoices } from '../../ui/choices.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { offeredReasons, type ReferralValues, withType } from '../referral-values.ts'

interface ReferralFieldsProps {
  form: UseFormReturnType<ReferralValues>
  /** What the ids of the controls begin with. */
  id: string
  desks: readonly { id: string; name: string }[]
  education: boolean
}

/** What somebody is referred for, to whom and why: the same questions in a talk and outside one. */
export function ReferralFields({ form, id, desks, education }: ReferralFieldsProps) {
  const { t } = useTranslation()
  const { values } = form
  const onlyDesk = desks.length < 2 && desks[0]

  return (
    <>
      <RadioChoices
        id={`${id}-type`}
        label={t('referrals.form.what')}
        isInline
        choices={offeredTypes(education).map((type) => ({
          value: type,
          label: t(`vocabulary.referralType.${type}`),
        }))}
        {...controlOf(form, 'type')}
        onChange={(type) => form.setValues(withType(values, type))}
      />
      {desks.length > 1 && (
        <RadioChoices
          id={`${id}-desk`}
          label={t('referrals.form.desk')}
          choices={desks.map((desk) => ({ value: desk.id, label: desk.name }))}
          {...controlOf(form, 'desk')}
        />
      )}
      {onlyDesk && (
        <Text id={`${id}-desk`} tabIndex={-1}>
          {t('referrals.form.deskOnly', { desk: onlyDesk.name })}
        </Text>
      )}
      {onlyDesk && form.errors.desk && <Input.Error>{form.errors.desk}</Input.Error>}
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
