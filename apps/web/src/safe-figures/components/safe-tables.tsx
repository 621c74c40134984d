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
import styles from './safe-figures.module.css'

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

/** The sums of what was told of each, with their bounds; what has no number worth telling is named in one sentence. */
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
  const quarters = together.quarters.filter(({ quarter }) => told.includes(quarter))
  const splits = together.splits.map(({ split, codes }) => ({
    split,
    codes: codes.filter(({ atLeast }) => atLeast > 0),
  }))
  const silent = splits.filter(({ codes }) => codes.length === 0)
  return (
    <>
      {quarters.length > 0 && (
        <BarTable
          caption={t('safeFigures.quarters.caption')}
          headings={[t('safeFigures.quarters.heading'), t('safeFigures.people')]}
          bars={quarters.map((sum) => ({
            key: String(sum.quarter),
            label: t('safeFigures.quarters.one', { quarter: sum.quarter }),
            ...shown(sum),
          }))}
        />
      )}
      {splits.map(
        ({ split, codes }) =>
          codes.length > 0 && (
            <BarTable
              key={split}
              caption={t(`safeFigures.split.${split}.caption`)}
              headings={[t(`safeFigures.split.${split}.heading`), t('safeFigures.people')]}
              bars={codes.map((sum) => ({
                key: sum.code,
                label: codeName(split, sum.code, words),
                ...shown(sum),
              }))}
            />
          ),
      )}
      {silent.length > 0 && (
        <p className={styles.silent}>
          {t('safeFigures.tooFew', {
            splits: new Intl.ListFormat(words.language).format(
              silent.map(({ split }) => t(`safeFigures.split.${split}.heading`).toLowerCase()),
            ),
          })}
        </p>
      )}
    </>
  )

  function shown({ atLeast, atMost }: { atLeast: number; atMost: number }) {
    const isKnown = atLeast === atMost
    const [from, until] = [formatCount(atLeast), formatCount(atMost)]
    return {
      count: atLeast,
      atMost,
      shown: isKnown ? from : t('safeFigures.between', { from, until }),
    }
  }
}
