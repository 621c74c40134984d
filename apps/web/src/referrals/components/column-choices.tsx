import { Button, Checkbox, Input } from '@mantine/core'
import type { WorklistColumn } from '@onthaal/shared/worklists'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moved } from '../column-order.ts'
import styles from './column-choices.module.css'

interface ColumnChoicesProps {
  /** The id of the first choice, where the error summary leads. */
  id: string
  error: string | undefined
  /** All columns, in the order in which they stand. */
  order: readonly WorklistColumn[]
  chosen: readonly WorklistColumn[]
  labelOf: (column: WorklistColumn) => string
  onChange: (change: {
    order: readonly WorklistColumn[]
    chosen: readonly WorklistColumn[]
  }) => void
}

/** Which columns are seen, and in which order: each is moved by its own buttons, with mouse and keyboard alike. */
export function ColumnChoices(props: ColumnChoicesProps) {
  const { id, error, order, chosen, labelOf, onChange } = props
  const { t } = useTranslation()
  const [told, setTold] = useState('')

  function move(column: WorklistColumn, by: -1 | 1) {
    const next = moved(order, column, by)
    onChange({ order: next, chosen })
    setTold(
      t('worklist.columns.moved', {
        column: labelOf(column),
        place: next.indexOf(column) + 1,
        count: next.length,
      }),
    )
  }

  return (
    <Input.Wrapper
      role="group"
      size="md"
      label={t('worklist.columns.label')}
      labelElement="div"
      aria-labelledby={`${id}-label`}
      labelProps={{ id: `${id}-label` }}
      description={t('worklist.columns.hint')}
      error={error}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
    >
      <ol className={styles.columns}>
        {order.map((column, at) => (
          <li key={column} className={styles.column}>
            <Checkbox
              {...(at === 0 && { id })}
              label={labelOf(column)}
              checked={chosen.includes(column)}
              onChange={({ currentTarget }) =>
                onChange({
                  order,
                  chosen: currentTarget.checked
                    ? [...chosen, column]
                    : chosen.filter((one) => one !== column),
                })
              }
            />
            <span className={styles.moves}>
              {([-1, 1] as const).map((by) => {
                const isLast = by === -1 ? at === 0 : at === order.length - 1
                const way = by === -1 ? 'earlier' : 'later'
                return (
                  <Button
                    key={way}
                    size="compact-sm"
                    variant="default"
                    // What has the focus keeps it, also where it can go no further.
                    aria-disabled={isLast}
                    {...(isLast && { 'data-disabled': true })}
                    aria-label={t(`worklist.columns.${way}Of`, { column: labelOf(column) })}
                    onClick={() => !isLast && move(column, by)}
                  >
                    {t(`worklist.columns.${way}`)}
                  </Button>
                )
              })}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </Input.Wrapper>
  )
}
