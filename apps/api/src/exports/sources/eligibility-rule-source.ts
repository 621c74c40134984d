import {
  type EligibilityRow,
  type EligibilityRuleSet,
  eligibilityRuleSets,
} from '@onthaal/shared/eligibility'
import { eligibilityWords as words } from '../words/eligibility-words.ts'
import { filled } from '../words/filled.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

const { page } = words
const columns: readonly Column<EligibilityRow, [EligibilityRuleSet]>[] = [
  ['Regels vanaf', 16, (_, { validFrom }) => dayCell(validFrom)],
  [page.rule, 80, ({ rule }, { figures }) => filled(words.rules[rule], { ...figures })],
  [page.category, 50, ({ category }) => words.category[category]],
  ['Nederlands', 26, ({ dutchOnly }) => (dutchOnly ? words.dutchOnly : undefined)],
  [page.article, 26, ({ article }) => article],
  ['Nog na te kijken', 40, ({ isUncertain }) => (isUncertain ? words.uncertain : undefined)],
]

const rows = eligibilityRuleSets
  .toReversed()
  .flatMap((ruleSet) => ruleSet.rows.map((row) => cellsOf(columns, row, ruleSet)))

/** The rules that proposals are made with, in the order in which they are tried, those of the newest version first. */
export function eligibilityRuleSource(): ListSource {
  return shortRegister({
    title: page.title,
    definition: page.intro,
    columns: headingsOf(columns),
    rows: () => rows,
  })
}
