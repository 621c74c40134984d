import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Section } from '../../ui/section.tsx'
import { mergeEdits, type ValueField } from '../merge-edits.ts'
import type { PersonValues } from '../person-values.ts'

interface ConflictFormProps {
  /** Why there are two texts. */
  why: 'conflict' | 'carried'
  base: PersonValues
  mine: PersonValues
  theirs: PersonValues
  /** The words for the value of a field. */
  show: (field: ValueField, values: PersonValues) => string
  isBusy: boolean
  failure: ReactNode
  onChoose: (values: PersonValues) => void
  onDiscard: () => void
}

/** Two people changed one file: shows both texts, and lets the user choose for each field. */
export function ConflictForm(props: ConflictFormProps) {
  const { why, base, mine, theirs, show, isBusy, failure, onChoose, onDiscard } = props
  const { t } = useTranslation()
  const { merged, conflicts, taken } = mergeEdits(base, mine, theirs)
  const [takesTheirs, setTakesTheirs] = useState<ReadonlySet<ValueField>>(new Set())

  const unsavedWarning = useUnsavedWarning({ isUnsaved: true })

  const choose = (field: ValueField, theirsWins: boolean) => {
    const next = new Set(takesTheirs)
    if (theirsWins) next.add(field)
    else next.delete(field)
    setTakesTheirs(next)
  }
  const result = (): PersonValues => {
    const values = { ...merged }
    const take = <Field extends ValueField>(field: Field) => {
      values[field] = theirs[field]
    }
    for (const field of takesTheirs) take(field)
    return values
  }
  const words = (field: ValueField, values: PersonValues) =>
    show(field, values) || t('persons.conflict.empty')

  return (
    <>
      {unsavedWarning}
      <FailureAlert title={t(`persons.${why}.title`)} text={t(`persons.${why}.text`)} takesFocus />
      {taken.length > 0 && (
        <Section title={t(`persons.${why}.same`)}>
          <ul style={{ margin: 0 }}>
            {taken.map((field) => (
              <li key={field}>
                {t(`persons.fields.${field}`)}: <bdi>{words(field, theirs)}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {conflicts.map((field) => (
        <Section key={field} title={t(`persons.fields.${field}`)}>
          <RadioChoices
            id={`conflict-${field}`}
            label={t('persons.conflict.which')}
            value={takesTheirs.has(field) ? 'theirs' : 'mine'}
            onChange={(value) => choose(field, value === 'theirs')}
            choices={[
              {
                value: 'mine',
                label: words(field, mine),
                description: t('persons.conflict.yours'),
              },
              {
                value: 'theirs',
                label: words(field, theirs),
                description: t('persons.conflict.theirs'),
              },
            ]}
          />
        </Section>
      ))}
      {failure}
      <Actions>
        <Button loading={isBusy} onClick={() => onChoose(result())}>
          {t('persons.conflict.save')}
        </Button>
        <Button variant="default" onClick={onDiscard}>
          {t(`persons.${why}.discard`)}
        </Button>
      </Actions>
    </>
  )
}
