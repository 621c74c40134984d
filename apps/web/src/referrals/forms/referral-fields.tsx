import { Input, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { offeredTypes } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import { type ReferralValues, withType } from '../referral-values.ts'
import { ContentFields } from './content-fields.tsx'

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
      <ContentFields form={form} id={id} />
    </>
  )
}
