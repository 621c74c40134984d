import { languageName } from '@onthaal/shared/persons'
import { type SafeSplit, usualThreshold } from '@onthaal/shared/safe-figures'
import type { SafeFigures } from '@onthaal/shared/safe-figures/schemas'
import { type FiguresFile, filled, referralWords, type TableCell } from '../exports/index.ts'
import { safeFigureWords as words } from './safe-figure-words.ts'

type Row = readonly [place: string, table: string, group: string, people: TableCell]

/**
 * What was told of a year as a table to take along: a line for each number that the screen shows. It is made from
 * nothing but what is told there, so a file gives away no more.
 */
export function safeFiguresTable(figures: SafeFigures): FiguresFile {
  const { year, threshold, items } = figures
  return {
    title: year === undefined ? words.title : `${words.title} ${year}`,
    definition: words.intro,
    filters: [
      ...(year === undefined ? [] : [[words.year, String(year)] as const]),
      [words.quarters.heading, words.quarters.caption],
      ...Object.values(words.split).map(({ heading, caption }) => [heading, caption] as const),
      ['Kleine getallen', filled(words.why.few, { threshold: threshold ?? usualThreshold })],
      ['', words.why.neighbours],
      ['', words.why.fixed],
      ...(items.length > 1 ? [['', words.why.sums] as const] : []),
    ],
    columns: [
      { label: 'Gemeente of OCMW', width: 34 },
      { label: 'Opgesplitst volgens', width: 22 },
      { label: 'Groep', width: 50 },
      { label: words.people, width: 16 },
    ],
    rows: [...(items.length > 1 ? sums(figures) : []), ...items.flatMap(rowsOfPlace)],
  }
}

function rowsOfPlace({ place, senderKind, runs, splits }: SafeFigures['items'][number]): Row[] {
  const name = filled(words.place[senderKind], { place })
  return [
    ...runs.map(
      ({ from, until, people }): Row => [
        ...([name, words.quarters.heading] as const),
        from === until
          ? filled(words.quarters.one, { quarter: from })
          : filled(words.quarters.several, { from, until }),
        people,
      ],
    ),
    ...splits.flatMap(({ split, groups }) =>
      groups.map(({ codes, people }): Row => {
        const group = codes.map((code) => codeName(split, code)).join(', ')
        return [name, words.split[split].heading, group, people]
      }),
    ),
  ]
}

function sums({ together, quarters }: SafeFigures): Row[] {
  return [
    ...together.quarters
      .filter(({ quarter }) => quarters.includes(quarter))
      .map(({ quarter, ...sum }): Row => {
        const group = filled(words.quarters.one, { quarter })
        return [words.together, words.quarters.heading, group, between(sum)]
      }),
    ...together.splits.flatMap(({ split, codes }) =>
      codes
        .filter(({ atLeast }) => atLeast > 0)
        .map(({ code, ...sum }): Row => {
          const group = codeName(split, code)
          return [words.together, words.split[split].heading, group, between(sum)]
        }),
    ),
  ]
}

/** A sum that is not known is no number: nobody adds it up. */
function between({ atLeast, atMost }: { atLeast: number; atMost: number }): TableCell {
  return atLeast === atMost ? atLeast : filled(words.between, { from: atLeast, until: atMost })
}

function codeName(split: SafeSplit, code: string): string {
  const own: Readonly<Record<string, string>> =
    split === 'type' ? { ...referralWords.type, unknown: words.code.unknown } : words.code
  if (code === 'unknown') return words.code.unknown
  if (split === 'language') return languageName(code, 'nl-BE')
  return split === 'age' ? filled(words.ages, { band: code }) : (own[code] ?? code)
}
