import { Button, Stack } from '@mantine/core'
import type { ReferralBox } from '@onthaal/shared/referrals'
import { type WorklistColumn, worklistColumns } from '@onthaal/shared/worklists'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { columnOrder } from '../column-order.ts'
import { ColumnChoices } from '../components/column-choices.tsx'
import { useChangeWorklistSettings, withListChoice } from '../worklist-settings.ts'

interface ColumnsDialogProps {
  box: ReferralBox
  shown: readonly WorklistColumn[]
  usual: readonly WorklistColumn[]
  labelOf: (column: WorklistColumn) => string
  onClose: () => void
}

/** Which columns somebody sees in a list and in which order, on whatever machine they work. */
export function ColumnsDialog({ box, shown, usual, labelOf, onClose }: ColumnsDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const change = useChangeWorklistSettings()
  const [chosen, setChosen] = useState<readonly WorklistColumn[]>(shown)
  const [order, setOrder] = useState<readonly WorklistColumn[]>(() =>
    columnOrder(worklistColumns, shown),
  )
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
        const columns = order.filter((column) => chosen.includes(column))
        change.mutate((input) => withListChoice(input, { box, columns }), { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      <Stack gap="md">
        <ColumnChoices
          id={`${id}-columns`}
          error={fault}
          order={order}
          chosen={chosen}
          labelOf={labelOf}
          onChange={(change) => {
            setOrder(change.order)
            setChosen(change.chosen)
          }}
        />
        <Button
          variant="default"
          onClick={() => {
            setOrder(columnOrder(worklistColumns, usual))
            setChosen(usual)
          }}
        >
          {t('worklist.columns.usual')}
        </Button>
      </Stack>
    </FormDialog>
  )
}
