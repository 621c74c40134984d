import './i18n/late/newer.ts'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Newer } from './form/index.ts'
import { Actions } from './ui/actions.tsx'
import { FailureAlert } from './ui/failure-alert.tsx'

interface NewerNoteProps<Values> {
  newer: Newer<Values>
  /** How a field is called on the page. */
  labelOf: (field: keyof Values & string) => string
  /** What a colleague wrote in a field, in words; empty for nothing. */
  wordsOf: (field: keyof Values & string) => string
  /** Puts what a colleague wrote in the place of what was typed here. */
  onTake: (field: keyof Values & string) => void
}

/** A colleague saved the same meanwhile: what came from there, and what stands otherwise there. */
export function NewerNote<Values>({ newer, labelOf, wordsOf, onTake }: NewerNoteProps<Values>) {
  const { t } = useTranslation()
  const { taken, both } = newer
  return (
    <FailureAlert title={t('newer.title')} text={t('newer.text')} takesFocus>
      {taken.length > 0 && (
        <p style={{ margin: 0 }}>
          {t('newer.taken', { fields: taken.map((field) => labelOf(field)).join(', ') })}
        </p>
      )}
      {both.map((field) => (
        <div key={field}>
          <p style={{ margin: 0, whiteSpace: 'pre-line' }}>
            {t('newer.theirs', {
              field: labelOf(field),
              value: wordsOf(field) || t('newer.empty'),
            })}
          </p>
          <Actions>
            <Button variant="default" size="compact-sm" onClick={() => onTake(field)}>
              {t('newer.take', { field: labelOf(field) })}
            </Button>
          </Actions>
        </div>
      ))}
    </FailureAlert>
  )
}
