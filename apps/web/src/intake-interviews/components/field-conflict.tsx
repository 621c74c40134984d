import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RadioChoices } from '../../ui/choices.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'

interface ConflictingField<Field extends string> {
  field: Field
  label: string
  /** Both in words; empty for nothing. */
  mine: string
  theirs: string
}

interface FieldConflictProps<Field extends string> {
  title: string
  text: string
  fields: readonly ConflictingField<Field>[]
  /** Called with the fields for which what was saved elsewhere is right. */
  onChoose: (theirs: Field[]) => void
}

/** Something was changed in two places: shows both, and lets the user choose for each field. */
export function FieldConflict<Field extends string>(props: FieldConflictProps<Field>) {
  const { title, text, fields, onChoose } = props
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Field[]>([])
  const empty = t('talks.conflict.empty')

  return (
    <FailureAlert title={title} text={text} takesFocus>
      {fields.map(({ field, label, mine, theirs }) => (
        <RadioChoices
          key={field}
          id={`conflict-${field}`}
          label={t('talks.conflict.which', { field: label })}
          value={chosen.includes(field) ? 'theirs' : 'mine'}
          onChange={(whose) =>
            setChosen([
              ...chosen.filter((one) => one !== field),
              ...(whose === 'theirs' ? [field] : []),
            ])
          }
          choices={[
            { value: 'mine', label: mine || empty, description: t('talks.conflict.yours') },
            { value: 'theirs', label: theirs || empty, description: t('talks.conflict.theirs') },
          ]}
        />
      ))}
      <Button onClick={() => onChoose(chosen)}>{t('talks.conflict.save')}</Button>
    </FailureAlert>
  )
}
