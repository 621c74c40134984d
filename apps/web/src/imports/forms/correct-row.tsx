import { TextInput } from '@mantine/core'
import { importLimits } from '@onthaal/shared/imports'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import type { Import, ImportRow } from '../import.ts'
import { useCorrectRow } from '../import-mutations.ts'
import { useProblemWords } from '../problem-words.ts'

interface CorrectRowProps {
  list: Import
  row: ImportRow
  onClose: () => void
}

/** Writes a row as it should have been, each cell with what is wrong with it. */
export function CorrectRow({ list, row, onClose }: CorrectRowProps) {
  const { t } = useTranslation()
  const id = useId()
  const correct = useCorrectRow(list.id)
  const problemWords = useProblemWords()
  const [cells, setCells] = useState(() => list.columns.map((_, at) => row.cells[at] ?? ''))
  const read = list.columns.map((column, at) => ({ ...column, at }))
  // Of the whole row, or of a column that is not read in: no field says it.
  const elsewhere = row.problems.filter(
    ({ column }) => column === undefined || (list.columns[column]?.holds ?? 'none') === 'none',
  )

  return (
    <FormDialog
      title={t('imports.correctTitle', { row: row.row })}
      submitLabel={t('imports.correctSave')}
      isBusy={correct.isPending}
      error={correct.error}
      errors={[]}
      attempt={0}
      isDirty={cells.some((cell, at) => cell !== (row.cells[at] ?? ''))}
      onSubmit={() => correct.mutate({ row: row.row, cells }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {elsewhere.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
          {elsewhere.map((problem) => (
            <li key={`${problem.column} ${problem.code}`}>{problemWords(problem)}</li>
          ))}
        </ul>
      )}
      {read
        .filter(({ holds }) => holds !== 'none')
        .map(({ header, at }) => {
          const problem = row.problems.find(({ column }) => column === at)
          return (
            <TextInput
              key={at}
              id={`${id}-${at}`}
              label={header || t('imports.column', { number: at + 1 })}
              error={problem && problemWords(problem)}
              maxLength={importLimits.cell}
              autoComplete="off"
              dir="auto"
              value={cells[at] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setCells(cells.map((cell, place) => (place === at ? value : cell)))
              }
            />
          )
        })}
    </FormDialog>
  )
}
