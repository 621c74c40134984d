import { fullName, personFields } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { type PersonValues, useFactWords, type ValueField, valuesOf } from '../../persons/index.ts'
import { FieldConflict } from '../components/field-conflict.tsx'
import type { FileConflict as Conflict } from './use-talk-files.ts'

interface FileConflictProps {
  conflict: Conflict
  /** Called with the fields for which what was saved elsewhere is right. */
  onChoose: (theirs: string[]) => void
}

/** A file of somebody in the talk was changed in another place meanwhile. */
export function FileConflict({ conflict, onChoose }: FileConflictProps) {
  const { t } = useTranslation()
  const words = useFactWords()
  const { theirs, mine, fields } = conflict
  const stored = valuesOf(theirs)
  const show = (field: ValueField, values: PersonValues) => {
    const fact = personFields.find((name) => name === field)
    return fact ? words(fact, values[fact]) : ''
  }
  return (
    <FieldConflict
      title={t('talks.conflict.fileTitle', { name: fullName(theirs) })}
      text={t('talks.conflict.text')}
      fields={fields.map((field) => ({
        field,
        label: t(`persons.fields.${field}`),
        mine: show(field, mine),
        theirs: show(field, stored),
      }))}
      onChoose={onChoose}
    />
  )
}
