import { useTranslation } from 'react-i18next'
import { PersonChoice, type PersonFieldsProps, PersonLine } from './person-fields.tsx'
import styles from './person-form.module.css'
import { ResidenceCheckField } from './residence-check-field.tsx'

/** By which right somebody stays, and where they are registered. */
export function ResidenceFields(bind: PersonFieldsProps) {
  const { t } = useTranslation()
  const dayHint = t('persons.form.dayHint')
  return (
    <div className={styles.stack}>
      <PersonChoice
        {...bind}
        field="residenceGround"
        words={t('vocabulary.residenceGround', { returnObjects: true })}
      />
      <div className={styles.pair}>
        <PersonChoice
          {...bind}
          field="residenceDocument"
          words={t('vocabulary.residenceDocument', { returnObjects: true })}
          hint={t('persons.form.documentHint')}
        />
        <PersonLine {...bind} field="residenceDocumentUntil" hint={dayHint} inputMode="numeric" />
      </div>
      <PersonChoice
        {...bind}
        field="register"
        words={t('vocabulary.register', { returnObjects: true })}
      />
      <div className={styles.pair}>
        <PersonLine {...bind} field="firstRegisteredBelgiumOn" hint={dayHint} inputMode="numeric" />
        <PersonLine {...bind} field="firstRegisteredHereOn" hint={dayHint} inputMode="numeric" />
      </div>
      <ResidenceCheckField {...bind} />
    </div>
  )
}
