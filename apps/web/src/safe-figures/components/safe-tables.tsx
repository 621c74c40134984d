import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { BarTable } from '../../ui/bar-table.tsx'
import {
  type CodeWords,
  codeName,
  groupName,
  type SafeFigures,
  type SafePlace,
} from '../code-names.ts'

/** What was told of one municipality or OCMW. */
export function PlaceTables({ place, words }: { place: SafePlace; words: CodeWords }) {
  const { t } = useTranslation()
  return (
    <>
      <BarTable
        caption={t('safeFigures.quarters.caption')}
        headings={[t('safeFigures.quarters.heading'), t('safeFigures.people')]}
        bars={place.runs.map(({ from, until, people }) => ({
          key: String(from),
          label:
            from === until
              ? t('safeFigures.quarters.one', { quarter: from })
              : t('safeFigures.quarters.several', { from, until }),
          count: people,
          shown: formatCount(people),
        }))}
      />
      {place.splits.length === 0 && <p>{t('safeFigures.onlyQuarters')}</p>}
      {place.splits.map(({ split, groups }) => (
        <BarTable
          key={split}
          caption={t(`safeFigures.split.${split}.caption`)}
          headings={[t(`safeFigures.split.${split}.heading`), t('safeFigures.people')]}
          bars={groups.map(({ codes, people }) => ({
            key: codes.join(),
            label: groupName(split, codes, words),
            count: people,
            shown: formatCount(people),
          }))}
        />
      ))}
    </>
  )
}

/** The sums of what was told of each, with their bounds. */
export function SumTables({
  together,
  told,
  words,
}: {
  together: SafeFigures['together']
  told: readonly number[]
  words: CodeWords
}) {
  const { t } = useTranslation()
  const shown = ({ atLeast, atMost }: { atLeast: number; atMost: number }) =>
    atLeast === atMost
      ? formatCount(atLeast)
      : t('safeFigures.between', { from: formatCount(atLeast), until: formatCount(atMost) })
  return (
    <>
      <BarTable
        caption={t('safeFigures.quarters.caption')}
        headings={[t('safeFigures.quarters.heading'), t('safeFigures.people')]}
        bars={together.quarters
          .filter(({ quarter }) => told.includes(quarter))
          .map((sum) => ({
            key: String(sum.quarter),
            label: t('safeFigures.quarters.one', { quarter: sum.quarter }),
            count: sum.atLeast,
            shown: shown(sum),
          }))}
      />
      {together.splits.map(({ split, codes }) => (
        <BarTable
          key={split}
          caption={t(`safeFigures.split.${split}.caption`)}
          headings={[t(`safeFigures.split.${split}.heading`), t('safeFigures.people')]}
          bars={codes
            .filter(({ atLeast }) => atLeast > 0)
            .map((sum) => ({
              key: sum.code,
              label: codeName(split, sum.code, words),
              count: sum.atLeast,
              shown: shown(sum),
            }))}
        />
      ))}
    </>
  )
}
