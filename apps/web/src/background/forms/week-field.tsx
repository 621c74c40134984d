import { Checkbox } from '@mantine/core'
import { dayParts } from '@onthaal/shared/background'
import { useTranslation } from 'react-i18next'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { answersTo } from '../answer-words.ts'
import styles from './background-fields.module.css'

interface WeekFieldProps {
  id: string
  label: string
  value: readonly string[]
  onChange: (value: string[]) => void
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const partsOfDay = ['Morning', 'Afternoon', 'Evening'] as const

/** The week as a table, with what somebody can come ticked. */
export function WeekField({ id, label, value, onChange }: WeekFieldProps) {
  const { t } = useTranslation()
  const words = answersTo('dayParts', t)
  return (
    <table className={styles.week}>
      <caption>
        <OptionalLabel>{label}</OptionalLabel>
      </caption>
      <thead>
        <tr>
          <td />
          {partsOfDay.map((part) => (
            <th key={part} scope="col">
              {t(`background.partOfDay.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((weekday) => (
          <tr key={weekday}>
            <th scope="row">{t(`background.weekday.${weekday}`)}</th>
            {partsOfDay.map((part) => {
              const one = dayParts.find((known) => known === `${weekday}${part}`)
              return (
                <td key={part}>
                  {one && (
                    <Checkbox
                      id={`${id}-${one}`}
                      aria-label={words[one]}
                      checked={value.includes(one)}
                      onChange={({ currentTarget: { checked } }) =>
                        onChange(
                          dayParts.filter((known) =>
                            known === one ? checked : value.includes(known),
                          ),
                        )
                      }
                    />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
