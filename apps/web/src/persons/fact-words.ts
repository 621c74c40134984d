import {
  formatPartialDate,
  formatPhone,
  languageName,
  type PersonField,
} from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../i18n/formats.ts'
import type { Language } from '../i18n/i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { nationalityName } from './nationality-names.ts'

type Wording = (value: string, t: TFunction, language: Language) => string

const plain: Wording = (value) => value
const day: Wording = (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value)
const yesOrNo: Wording = (value, t) => t(value === 'yes' ? 'common.yes' : 'common.no')
const language: Wording = (value, _, named) => languageName(value, named)

/** A code in words; a text that is no code of this vocabulary stays as it is. */
const coded =
  (
    vocabulary:
      | 'sex'
      | 'cefrLevel'
      | 'latinLiteracy'
      | 'residenceGround'
      | 'residenceDocument'
      | 'register',
  ): Wording =>
  (value, t) =>
    String(t(`vocabulary.${vocabulary}.${value}` as 'vocabulary.sex.female'))

const wordings: Record<PersonField, Wording> = {
  givenName: plain,
  familyName: plain,
  originalScriptName: plain,
  birthDate: (value) => (/^\d{4}(-\d{2}){0,2}$/.test(value) ? formatPartialDate(value) : value),
  sex: coded('sex'),
  nationalities: (value, t, named) => nationalityName(value, named, t),
  insz: plain,
  phone: (value) => formatPhone(value),
  email: plain,
  street: plain,
  houseNumber: plain,
  box: plain,
  postalCode: plain,
  city: plain,
  contactLanguage: language,
  interpreterNeeded: yesOrNo,
  homeLanguages: language,
  otherLanguages: language,
  dutchOral: coded('cefrLevel'),
  dutchWritten: coded('cefrLevel'),
  latinLiteracy: coded('latinLiteracy'),
  residenceGround: coded('residenceGround'),
  residenceDocument: coded('residenceDocument'),
  residenceDocumentUntil: day,
  register: coded('register'),
  firstRegisteredBelgiumOn: day,
  firstRegisteredHereOn: day,
  residenceCheckOpen: yesOrNo,
}

export type FactWords = (
  field: PersonField,
  value: string | boolean | readonly string[] | undefined,
) => string

/** The words for the value of a fact, stored or as it stands in the form; empty for nothing. */
export function useFactWords(): FactWords {
  const { t } = useTranslation()
  const named = useLanguage()
  return (field, value) => {
    if (value === undefined || value === '') return ''
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
    const all: readonly string[] = typeof value === 'string' ? [value] : value
    return all.map((one) => wordings[field](one, t, named)).join(', ')
  }
}
