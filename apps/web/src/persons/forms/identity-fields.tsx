import { Checkbox } from '@mantine/core'
import { isMaskedInsz, parseInsz } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { ChooseMany } from '../../ui/choose-many.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { nationalityOptions } from '../nationality-names.ts'
import type { Circumstances } from '../person-faults.ts'
import { InszField } from './insz-field.tsx'
import { PersonChoice, type PersonFieldsProps, PersonLine } from './person-fields.tsx'
import styles from './person-form.module.css'

interface IdentityFieldsProps extends PersonFieldsProps {
  circumstances: Circumstances
  /** The number that the file holds until now, as it shows it. */
  numberBefore: string
}

/** Who somebody is. */
export function IdentityFields({ form, id, circumstances, numberBefore }: IdentityFieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const bind = { form, id }
  const { allowTest } = circumstances
  const isTyped = parseInsz(form.values.insz, { allowTest }).ok
  const isReplaced = isMaskedInsz(numberBefore) && (isTyped || form.values.insz === '')

  return (
    <>
      <p className={styles.hint}>{t('persons.form.namesHint')}</p>
      <div className={styles.pair}>
        <PersonLine {...bind} field="givenName" isRequired />
        <PersonLine {...bind} field="familyName" isRequired />
      </div>
      <PersonLine
        {...bind}
        field="originalScriptName"
        hint={t('persons.form.originalScriptHint')}
      />
      <div className={styles.pair}>
        <PersonLine {...bind} field="birthDate" hint={t('persons.form.birthDateHint')} />
        <InszField
          id={`${id}-insz`}
          value={form.values.insz}
          error={form.errors.insz ? String(form.errors.insz) : undefined}
          allowTest={allowTest}
          onChange={(value) => form.setFieldValue('insz', value)}
        />
      </div>
      {isReplaced && (
        <Checkbox
          id={`${id}-inszMistyped`}
          label={t('persons.form.inszMistyped')}
          description={t('persons.form.inszMistypedHint')}
          {...form.getInputProps('inszMistyped', { type: 'checkbox' })}
        />
      )}
      <div className={styles.pair}>
        <ChooseMany
          id={`${id}-nationalities`}
          label={<OptionalLabel>{t('persons.fields.nationalities')}</OptionalLabel>}
          description={t('persons.form.nationalitiesHint')}
          options={nationalityOptions(language, t)}
          none={t('persons.form.nationalitiesNone')}
          max={5}
          {...form.getInputProps('nationalities')}
        />
        <PersonChoice
          {...bind}
          field="sex"
          words={t('vocabulary.sex', { returnObjects: true })}
          hint={t('persons.form.sexHint')}
        />
      </div>
    </>
  )
}
