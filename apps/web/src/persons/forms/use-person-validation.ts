import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type Circumstances, faultsOf, type PersonFault } from '../person-faults.ts'
import type { PersonValues } from '../person-values.ts'

/** The faults of the form in words, by field. */
export function usePersonValidation(circumstances: Circumstances) {
  const { t } = useTranslation()
  return (values: PersonValues) =>
    Object.fromEntries(
      faultsOf(values, circumstances).map((fault) => [fault.field, wordsFor(fault, t)]),
    )
}

function wordsFor(fault: PersonFault, t: TFunction): string {
  switch (fault.field) {
    case 'partition':
      return t('persons.form.partitionMissing')
    case 'insz':
      return t(`vocabulary.inszFault.${fault.fault}`)
    case 'birthDate':
      return t(`vocabulary.partialDateFault.${fault.fault}`)
    case 'phone':
      return t(`vocabulary.phoneFault.${fault.fault}`)
    case 'email':
      return t('persons.form.emailInvalid')
    case 'residenceDocumentUntil':
    case 'firstRegisteredBelgiumOn':
    case 'firstRegisteredHereOn':
    case 'asOf':
      return t(`persons.dayFaults.${fault.fault}`)
    default:
      return fault.fault === 'nameMissing'
        ? t('persons.form.nameMissing')
        : t('persons.form.tooLong', { max: fault.max })
  }
}
