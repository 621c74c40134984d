import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { PersonValues } from '../person-values.ts'

/** The parts of the form that may stay out of the way, with their fields. */
const parts = {
  address: ['street', 'houseNumber', 'box', 'postalCode', 'city'],
  languages: ['homeLanguages', 'otherLanguages', 'dutchOral', 'dutchWritten', 'latinLiteracy'],
  residence: [
    'residenceGround',
    'residenceDocument',
    'residenceDocumentUntil',
    'register',
    'firstRegisteredBelgiumOn',
    'firstRegisteredHereOn',
    'residenceCheckOpen',
  ],
  origin: ['source', 'asOf'],
} as const satisfies Record<string, readonly (keyof PersonValues)[]>

interface FormPartProps {
  form: UseFormReturnType<PersonValues>
  name: keyof typeof parts
  isShort: boolean
  children: ReactNode
}

/** Folded away in a short form, until somebody opens it, or something in it is wrong or was copied. */
export function FormPart({ form, name, isShort, children }: FormPartProps) {
  const { t } = useTranslation()
  if (!isShort) return children
  const hasFault = parts[name].some((field) => form.errors[field] !== undefined)
  // What is taken from somebody else has to be looked at. A source always stands there.
  const begun = form.getInitialValues()
  const isCopied = name !== 'origin' && parts[name].some((field) => String(begun[field]) !== '')
  return (
    <Disclosure summary={t(`persons.form.more.${name}`)} isOpen={hasFault || isCopied}>
      {children}
    </Disclosure>
  )
}
