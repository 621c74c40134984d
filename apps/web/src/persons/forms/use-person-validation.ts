import { useTranslation } from 'react-i18next'
import {
  type Circumstances,
  faultsOf,
  type PersonFault,
  type PersonValues,
} from '../person-values.ts'

/** The faults of the form in words, by field. */
export function usePersonValidation(circumstances: Circumstances) {
  const { t } = useTranslation()
  const wordsFor = (fault: PersonFault): string => {
    switch (fault.fault) {
      case 'nameMissing':
        return t('persons.form.nameMissing')
      case 'emailInvalid':
        return t('persons.form.emailInvalid')
      case 'tooLong':
        if ('max' in fault) return t('persons.form.tooLong', { max: fault.max })
        return t('vocabulary.phoneFault.tooLong')
      default:
        return wordsForField(fault)
    }
  }
  const wordsForField = (fault: PersonFault): string => {
    switch (fault.field) {
      case 'insz':
        return t(`vocabulary.inszFault.${fault.fault}`)
      case 'birthDate':
        return t(`vocabulary.partialDateFault.${fault.fault}`)
      case 'phone':
        return t(`vocabulary.phoneFault.${fault.fault}`)
      default:
        return t('issues.invalidInput')
    }
  }
  return (values: PersonValues) =>
    Object.fromEntries(
      faultsOf(values, circumstances).map((fault) => [fault.field, wordsFor(fault)]),
    )
}
