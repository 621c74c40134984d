import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { useLanguageOptions } from '../language-options.ts'
import { PersonChoice, type PersonFieldsProps, PersonLanguages } from './person-fields.tsx'
import styles from './person-form.module.css'

/** In which language to speak with somebody. */
export function ContactLanguageFields({ form, id }: PersonFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <NativeSelect
        id={`${id}-contactLanguage`}
        label={<OptionalLabel>{t('persons.fields.contactLanguage')}</OptionalLabel>}
        description={t('persons.form.contactLanguageHint')}
        {...form.getInputProps('contactLanguage')}
      >
        <option value="">{t('common.choose')}</option>
        {useLanguageOptions().map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        id={`${id}-interpreterNeeded`}
        label={<OptionalLabel>{t('persons.form.interpreter')}</OptionalLabel>}
        data={[
          { value: '', label: t('persons.form.notAsked') },
          { value: 'yes', label: t('common.yes') },
          { value: 'no', label: t('common.no') },
        ]}
        {...form.getInputProps('interpreterNeeded')}
      />
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
