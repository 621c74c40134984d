import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { slotKinds, slotRepeats } from '@onthaal/shared/appointments'
import { deskRoles } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { useLanguageOptions } from '../../persons/index.ts'
import { CheckboxChoices, RadioChoices } from '../../ui/choices.tsx'
import { ChooseMany } from '../../ui/choose-many.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { PublishValues } from '../publish-values.ts'
import styles from './publish-fields.module.css'

interface PublishFieldsProps {
  id: string
  form: UseFormReturnType<PublishValues>
  colleagues: readonly { id: string; displayName: string }[]
}

/** Where, with whom, on which days and at which hours. */
export function PublishFields({ id, form, colleagues }: PublishFieldsProps) {
  const { t } = useTranslation()
  const languages = useLanguageOptions()
  const text = (name: 'place' | 'firstDay' | 'lastDay' | 'startTime' | 'endTime' | Numbers) => (
    <TextInput
      id={`${id}-${name}`}
      label={t(`appointments.publish.${name}`)}
      autoComplete="off"
      {...(name === 'place' && { maxLength: 200 })}
      {...form.getInputProps(name)}
    />
  )

  return (
    <>
      <RadioChoices
        id={`${id}-kind`}
        label={t('appointments.publish.kind')}
        isInline
        choices={slotKinds.map((value) => ({ value, label: t(`vocabulary.slotKind.${value}`) }))}
        {...controlOf(form, 'kind')}
      />
      {text('place')}
      <CheckboxChoices
        id={`${id}-deskRoles`}
        label={t('appointments.publish.deskRoles')}
        choices={deskRoles.map((value) => ({ value, label: t(`vocabulary.role.${value}`) }))}
        {...controlOf(form, 'deskRoles')}
      />
      <NativeSelect
        id={`${id}-staff`}
        label={<OptionalLabel>{t('appointments.publish.staff')}</OptionalLabel>}
        data={[
          { value: '', label: t('appointments.publish.whoever') },
          ...colleagues.map((one) => ({ value: one.id, label: one.displayName })),
        ]}
        {...form.getInputProps('staff')}
      />
      <ChooseMany
        id={`${id}-languages`}
        label={<OptionalLabel>{t('appointments.publish.languages')}</OptionalLabel>}
        description={t('appointments.publish.languagesHint')}
        options={languages}
        none={t('appointments.publish.languagesNone')}
        max={10}
        {...form.getInputProps('languages')}
      />
      <div className={styles.pair}>
        {text('firstDay')}
        {text('lastDay')}
      </div>
      <RadioChoices
        id={`${id}-repeats`}
        label={t('appointments.publish.repeats')}
        isInline
        choices={slotRepeats.map((value) => ({
          value,
          label: t(`appointments.publish.${value}`),
        }))}
        {...controlOf(form, 'repeats')}
      />
      <div className={styles.pair}>
        {text('startTime')}
        {text('endTime')}
      </div>
      <div className={styles.pair}>
        {text('minutes')}
        {text('pauseMinutes')}
      </div>
      {text('capacity')}
    </>
  )
}

type Numbers = 'minutes' | 'pauseMinutes' | 'capacity'
