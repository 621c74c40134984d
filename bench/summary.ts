import { readFile, writeFile } from 'node:fs/promises'
import { budgetLines } from './budgets.ts'
import { isKept, type Line } from './lines.ts'
import { budgetLine, type Report } from './report.ts'

const [begin, end] = ['<!-- measured -->', '<!-- /measured -->']

/**
 * Writes what was measured last into a page, between two marks: the picture, the budgets at the largest volume,
 * and how many are broken at all.
 *
 * @param files where table and picture stand, as the page links to them
 * @throws Error when the page has no place for it
 */
export async function summariseIn(
  page: string,
  report: Report,
  files: { readonly table: string; readonly plot: string },
): Promise<void> {
  const text = await readFile(page, 'utf8')
  const [from, until] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || until < from) throw new Error(`${page} has no place between ${begin} and ${end}`)
  const summary = summaryOf(report, files)
  await writeFile(page, `${text.slice(0, from + begin.length)}\n${summary}\n${text.slice(until)}`)
}

function summaryOf(
  { date, volumes, results, lines }: Report,
  { table, plot }: { readonly table: string; readonly plot: string },
): string {
  const all: Line[] = [...budgetLines(results), ...lines]
  const judged = all.filter((line) => isKept(line) !== undefined)
  const broken = judged.filter((line) => isKept(line) === false)
  const most = Math.max(...volumes.map(({ asked }) => asked))
  const ofMost = judged.filter(({ referrals }) => referrals === most)
  const counted = volumes.map(({ asked }) => asked.toLocaleString('en')).join(', ')
  return [
    '',
    `Measured on ${date} with ${counted} referrals: ${judged.length - broken.length} of ${judged.length} budgets kept. [The whole table](${table}), red results included.`,
    '',
    `![Requests a second against the bare server, and p95, by volume](${plot})`,
    '',
    '| Budget | Referrals | Measured | Allowed | |',
    '|---|---:|---:|---:|---|',
    ...ofMost.map(budgetLine),
    ...broken.filter((line) => !ofMost.includes(line)).map(budgetLine),
    '',
  ].join('\n')
}
