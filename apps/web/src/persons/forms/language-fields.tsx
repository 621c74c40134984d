import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { useLanguageOptions } from '../language-options.ts'
import {
  type FactFieldsProps,
  PersonChoice,
  type PersonFieldsProps,
  PersonLanguages,
} from './person-fields.tsx'
import styles from './person-form.module.css'

/** In which language to speak with somebody, which sending a referral asks for. */
export function ContactLanguageField({
  form,
  id,
  isRequired = false,
}: FactFieldsProps & { isRequired?: boolean }) {
  const { t } = useTranslation()
  const label = t('persons.fields.contactLanguage')
  return (
    <NativeSelect
      id={`${id}-contactLanguage`}
      label={isRequired ? label : <OptionalLabel>{label}</OptionalLabel>}
      description={t('persons.form.contactLanguageHint')}
      {...form.getInputProps('contactLanguage')}
    >
      <option value="">{t('common.choose')}</option>
      {useLanguageOptions().map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </NativeSelect>
  )
}

/** Whether somebody has to interpret. */
export function InterpreterField({ form, id, hint }: FactFieldsProps & { hint?: string }) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      id={`${id}-interpreterNeeded`}
      label={<OptionalLabel>{t('persons.form.interpreter')}</OptionalLabel>}
      {...(hint !== undefined && { description: hint })}
      data={[
        { value: '', label: t('persons.form.notAsked') },
        { value: 'yes', label: t('common.yes') },
        { value: 'no', label: t('common.no') },
      ]}
      {...form.getInputProps('interpreterNeeded')}
    />
  )
}

/** In which language to speak with somebody, and whether that asks for an interpreter. */
export function ContactLanguageFields(bind: PersonFieldsProps) {
  return (
    <>
      <ContactLanguageField {...bind} />
      <InterpreterField {...bind} />
    </>
  )
}

/** Which languages somebody has, and how much Dutch. */
export function LanguageFields(bind: PersonFieldsProps) {
  const { t } = useTranslation()
  const levels = t('vocabulary.cefrLevel', { returnObjects: true })
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <PersonLanguages
          {...bind}
          field="homeLanguages"
          hint={t('persons.form.homeLanguagesHint')}
          max={5}
        />
        <PersonLanguages
          {...bind}
          field="otherLanguages"
          hint={t('persons.form.otherLanguagesHint')}
          max={10}
        />
      </div>
      <div className={styles.pair}>
        <PersonChoice {...bind} field="dutchOral" words={levels} />
        <PersonChoice {...bind} field="dutchWritten" words={levels} />
      </div>
      <PersonChoice
        {...bind}
        field="latinLiteracy"
        words={t('vocabulary.latinLiteracy', { returnObjects: true })}
      />
    </div>
  )
}
