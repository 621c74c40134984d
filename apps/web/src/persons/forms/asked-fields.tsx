import { askingOf } from '@onthaal/shared/intake-interviews'
import { useTranslation } from 'react-i18next'
import type { PersonValues } from '../person-values.ts'
import { ContactLanguageField, InterpreterField } from './language-fields.tsx'
import {
  type FactFieldsProps,
  PersonChoice,
  PersonLanguages,
  PersonLine,
} from './person-fields.tsx'
import styles from './person-form.module.css'
import { ResidenceCheckField } from './residence-check-field.tsx'

interface AskedFieldsProps extends FactFieldsProps {
  values: PersonValues
  /** Said under what was answered and does not follow any more. */
  answeredBefore: string
}

type FollowUp =
  | 'residenceDocumentUntil'
  | 'firstRegisteredHereOn'
  | 'interpreterNeeded'
  | 'residenceCheckOpen'
  | 'dutchWritten'
  | 'latinLiteracy'

/** Which questions follow from what stands there, with a word under those that do not fit any more. */
function asksOf({ values, answeredBefore }: Pick<AskedFieldsProps, 'values' | 'answeredBefore'>) {
  return (field: FollowUp, hint?: string) => {
    const asking = askingOf(field, values, values[field] !== '')
    if (asking === undefined) return undefined
    const said = asking === 'answeredBefore' ? answeredBefore : hint
    return said === undefined ? {} : { hint: said }
  }
}

/** In a talk: by which right somebody stays and since when they are registered, as far as it follows. */
export function AskedResidenceFields({ values, answeredBefore, ...bind }: AskedFieldsProps) {
  const { t } = useTranslation()
  const ask = asksOf({ values, answeredBefore })
  const dayHint = t('persons.form.dayHint')
  const until = ask('residenceDocumentUntil', dayHint)
  const here = ask('firstRegisteredHereOn', dayHint)
  const check = ask('residenceCheckOpen')
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <PersonLine {...bind} field="firstRegisteredBelgiumOn" hint={dayHint} inputMode="numeric" />
        {here && (
          <PersonLine {...bind} {...here} field="firstRegisteredHereOn" inputMode="numeric" />
        )}
      </div>
      <div className={styles.pair}>
        <PersonChoice
          {...bind}
          field="register"
          words={t('vocabulary.register', { returnObjects: true })}
        />
        <PersonChoice
          {...bind}
          field="residenceGround"
          words={t('vocabulary.residenceGround', { returnObjects: true })}
        />
      </div>
      <div className={styles.pair}>
        <PersonChoice
          {...bind}
          field="residenceDocument"
          words={t('vocabulary.residenceDocument', { returnObjects: true })}
          hint={t('persons.form.documentHint')}
        />
        {until && (
          <PersonLine {...bind} {...until} field="residenceDocumentUntil" inputMode="numeric" />
        )}
      </div>
      {check && <ResidenceCheckField {...bind} {...check} />}
    </div>
  )
}

/** In a talk: which languages somebody has and how much Dutch, as far as it follows. */
export function AskedLanguageFields({ values, answeredBefore, ...bind }: AskedFieldsProps) {
  const { t } = useTranslation()
  const ask = asksOf({ values, answeredBefore })
  const levels = t('vocabulary.cefrLevel', { returnObjects: true })
  const interpreter = ask('interpreterNeeded')
  const written = ask('dutchWritten')
  const literacy = ask('latinLiteracy')
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <ContactLanguageField {...bind} isRequired />
        {interpreter && <InterpreterField {...bind} {...interpreter} />}
      </div>
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
      {literacy && (
        <PersonChoice
          {...bind}
          {...literacy}
          field="latinLiteracy"
          words={t('vocabulary.latinLiteracy', { returnObjects: true })}
        />
      )}
      <div className={styles.pair}>
        <PersonChoice {...bind} field="dutchOral" words={levels} />
        {written && <PersonChoice {...bind} {...written} field="dutchWritten" words={levels} />}
      </div>
    </div>
  )
}
