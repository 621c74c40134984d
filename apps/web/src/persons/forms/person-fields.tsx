import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { ChooseMany } from '../../ui/choose-many.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { useLanguageOptions } from '../language-options.ts'
import type { dayFields, lineFields, PersonValues } from '../person-values.ts'

/** What ties a group of facts to whatever holds them. */
export interface FactFieldsProps {
  form: Pick<UseFormReturnType<PersonValues>, 'getInputProps'>
  /** Where the ids of the controls begin. */
  id: string
}

/** What ties a group of fields to the form that they are part of. */
export interface PersonFieldsProps extends FactFieldsProps {
  form: UseFormReturnType<PersonValues>
}

type LineField = keyof typeof lineFields | (typeof dayFields)[number] | 'birthDate' | 'asOf'

interface LineProps extends FactFieldsProps {
  field: LineField
  hint?: string
  isRequired?: boolean
  inputMode?: 'numeric'
}

/** A fact of one line. */
export function PersonLine({ form, id, field, hint, isRequired = false, inputMode }: LineProps) {
  const { t } = useTranslation()
  const label = t(`persons.fields.${field}`)
  return (
    <TextInput
      id={`${id}-${field}`}
      label={isRequired ? label : <OptionalLabel>{label}</OptionalLabel>}
      {...(hint !== undefined && { description: hint })}
      {...(inputMode && { inputMode })}
      {...(field === 'originalScriptName' && { dir: 'auto' })}
      autoComplete="off"
      {...form.getInputProps(field)}
    />
  )
}

interface ChoiceProps extends FactFieldsProps {
  field:
    | 'sex'
    | 'dutchOral'
    | 'dutchWritten'
    | 'latinLiteracy'
    | 'residenceGround'
    | 'residenceDocument'
    | 'register'
  /** Every value with its words. */
  words: Readonly<Record<string, string>>
  hint?: string
}

/** A fact that is one of a list; a few letters lead to it. */
export function PersonChoice({ form, id, field, words, hint }: ChoiceProps) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      id={`${id}-${field}`}
      label={<OptionalLabel>{t(`persons.fields.${field}`)}</OptionalLabel>}
      {...(hint !== undefined && { description: hint })}
      {...form.getInputProps(field)}
    >
      <option value="">{t('common.choose')}</option>
      {Object.entries(words).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </NativeSelect>
  )
}

interface LanguagesProps extends FactFieldsProps {
  field: 'homeLanguages' | 'otherLanguages'
  hint: string
  max: number
}

/** Languages, each found by a few letters. */
export function PersonLanguages({ form, id, field, hint, max }: LanguagesProps) {
  const { t } = useTranslation()
  return (
    <ChooseMany
      id={`${id}-${field}`}
      label={<OptionalLabel>{t(`persons.fields.${field}`)}</OptionalLabel>}
      description={hint}
      options={useLanguageOptions()}
      none={t('persons.form.languagesNone')}
      max={max}
      {...form.getInputProps(field)}
    />
  )
}
