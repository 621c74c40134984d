import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { type FactFieldsProps, type PersonFieldsProps, PersonLine } from './person-fields.tsx'
import styles from './person-form.module.css'

/** How to reach somebody. */
export function ContactFields({ form, id }: FactFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <p className={styles.hint}>{t('persons.form.contactHint')}</p>
      <div className={styles.pair}>
        <TextInput
          id={`${id}-phone`}
          label={<OptionalLabel>{t('persons.fields.phone')}</OptionalLabel>}
          description={t('persons.form.phoneHint')}
          type="tel"
          autoComplete="off"
          {...form.getInputProps('phone')}
        />
        <TextInput
          id={`${id}-email`}
          label={<OptionalLabel>{t('persons.fields.email')}</OptionalLabel>}
          description={t('persons.form.emailHint')}
          type="email"
          autoComplete="off"
          {...form.getInputProps('email')}
        />
      </div>
    </>
  )
}

/** Where somebody lives. */
export function AddressFields(bind: PersonFieldsProps) {
  return (
    <div className={styles.stack}>
      <PersonLine {...bind} field="street" />
      <div className={styles.pair}>
        <PersonLine {...bind} field="houseNumber" />
        <PersonLine {...bind} field="box" />
      </div>
      <div className={styles.pair}>
        <PersonLine {...bind} field="postalCode" inputMode="numeric" />
        <PersonLine {...bind} field="city" />
      </div>
    </div>
  )
}
