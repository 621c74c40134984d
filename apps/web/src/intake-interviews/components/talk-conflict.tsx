import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RadioChoices } from '../../ui/choices.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { TalkField, TalkValues } from '../talk-values.ts'

interface TalkConflictProps {
  fields: readonly TalkField[]
  mine: TalkValues
  theirs: TalkValues
  /** The words for the value of a field. */
  show: (field: TalkField, values: TalkValues) => string
  /** Called with the fields for which what was saved elsewhere is right. */
  onChoose: (theirs: TalkField[]) => void
}

/** One talk was changed in two places: shows both, and lets the user choose for each field. */
export function TalkConflict({ fields, mine, theirs, show, onChoose }: TalkConflictProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<TalkField[]>([])
  const words = (field: TalkField, values: TalkValues) =>
    show(field, values) || t('talks.conflict.empty')

  return (
    <FailureAlert title={t('talks.conflict.title')} text={t('talks.conflict.text')} takesFocus>
      {fields.map((field) => (
        <RadioChoices
          key={field}
          id={`conflict-${field}`}
          label={t('talks.conflict.which', { field: t(`talks.fields.${field}`) })}
          value={chosen.includes(field) ? 'theirs' : 'mine'}
          onChange={(whose) =>
            setChosen([
              ...chosen.filter((one) => one !== field),
              ...(whose === 'theirs' ? [field] : []),
            ])
          }
          choices={[
            { value: 'mine', label: words(field, mine), description: t('talks.conflict.yours') },
            {
              value: 'theirs',
              label: words(field, theirs),
              description: t('talks.conflict.theirs'),
            },
          ]}
        />
      ))}
      <Button onClick={() => onChoose(chosen)}>{t('talks.conflict.save')}</Button>
    </FailureAlert>
  )
}
