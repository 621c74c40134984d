import { Button, Stack } from '@mantine/core'
import type { ReferralBox } from '@onthaal/shared/referrals'
import { type WorklistColumn, worklistColumns } from '@onthaal/shared/worklists'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { CheckboxChoices } from '../../ui/choices.tsx'
import { useChangeWorklistSettings, withListChoice } from '../worklist-settings.ts'

interface ColumnsDialogProps {
  box: ReferralBox
  shown: readonly WorklistColumn[]
  usual: readonly WorklistColumn[]
  labelOf: (column: WorklistColumn) => string
  onClose: () => void
}

/** Which columns somebody sees in a list, on whatever machine they work. */
export function ColumnsDialog({ box, shown, usual, labelOf, onClose }: ColumnsDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const change = useChangeWorklistSettings()
  const [chosen, setChosen] = useState<readonly WorklistColumn[]>(shown)
  const [attempt, setAttempt] = useState(0)
  const fault = attempt > 0 && chosen.length === 0 ? t('worklist.columns.missing') : undefined

  return (
    <FormDialog
      title={t('worklist.columns.title')}
      submitLabel={t('worklist.columns.save')}
      isBusy={change.isPending}
      error={change.error}
      errors={fault === undefined ? [] : [{ fieldId: `${id}-columns`, message: fault }]}
      attempt={attempt}
      isDirty={false}
      onSubmit={() => {
        setAttempt(attempt + 1)
        if (chosen.length === 0) return
        const columns = worklistColumns.filter((column) => chosen.includes(column))
        change.mutate((input) => withListChoice(input, { box, columns }), { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      <Stack gap="md">
        <CheckboxChoices
          id={`${id}-columns`}
          label={t('worklist.columns.label')}
          description={t('worklist.columns.hint')}
          error={fault}
          choices={worklistColumns.map((column) => ({ value: column, label: labelOf(column) }))}
          value={[...chosen]}
          onChange={setChosen}
        />
        <Button variant="default" onClick={() => setChosen(usual)}>
          {t('worklist.columns.usual')}
        </Button>
      </Stack>
    </FormDialog>
  )
}
