import { leastRatio } from './budgets.ts'
import type { Result } from './measure.ts'

/** One panel: groups of bars, a group for each case and a bar for each volume. */
interface Panel {
  readonly title: string
  readonly of: (result: Result) => number
  readonly digits: number
  /** A line across all bars, and what it means. */
  readonly limit?: { readonly at: number; readonly says: string }
}

const panels: readonly Panel[] = [
  {
    title: 'Requests a second, as a share of those of the bare server',
    of: ({ ratio }) => ratio,
    digits: 2,
    limit: { at: leastRatio, says: `at least ${leastRatio}` },
  },
  {
    title: 'p95 of Onthaal over 20 connections, ms',
    of: ({ product }) => product.p95,
    digits: 0,
  },
]

const width = 760
const panelHeight = 250
const plotHeight = 150
const left = 24
/** A number that a line goes through stays legible. */
const onLine = 'text-anchor="middle" paint-order="stroke" stroke="#ffffff" stroke-width="4"'
/** Told apart by lightness too. */
const colours = ['#9ecae1', '#4292c6', '#08306b']

/** @returns the results as a picture: SVG, legible on light and dark pages */
export function toSvg(results: readonly Result[], caption: string): string {
  const volumes = [...new Set(results.map(({ referrals }) => referrals))]
  const height = 70 + panels.length * panelHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(caption)}" font-family="sans-serif" font-size="13">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(left, 26, caption, 'font-weight="bold" font-size="15"'),
    ...volumes.flatMap((volume, at) => {
      const x = left + at * 190
      const legend = `${volume.toLocaleString('en')} referrals`
      return [
        `<rect x="${x}" y="40" width="14" height="14" fill="${colourOf(at)}"/>`,
        text(x + 20, 52, legend),
      ]
    }),
    ...panels.flatMap((panel, at) => drawPanel(panel, results, volumes, 70 + at * panelHeight)),
    '</svg>',
    '',
  ].join('\n')
}

function drawPanel(
  { title, of, digits, limit }: Panel,
  results: readonly Result[],
  volumes: readonly number[],
  top: number,
): string[] {
  const cases = [...new Set(results.map(({ name }) => name))]
  const most = Math.max(limit?.at ?? 0, ...results.map(of)) * 1.12
  const bottom = top + 40 + plotHeight
  const yOf = (value: number) => bottom - (value / most) * plotHeight
  const group = (width - 2 * left) / Math.max(1, cases.length)
  const bar = Math.min(56, (group - 30) / Math.max(1, volumes.length))
  const bars = cases.flatMap((name, at) => {
    const begin = left + at * group
    const own = results.filter((result) => result.name === name)
    return [
      text(begin + group / 2, bottom + 20, name, 'text-anchor="middle"'),
      ...own.flatMap((result) => {
        const place = volumes.indexOf(result.referrals)
        const x = begin + group / 2 + (place - volumes.length / 2) * bar
        const y = yOf(of(result))
        return [
          `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(bar - 6).toFixed(1)}" height="${(bottom - y).toFixed(1)}" fill="${colourOf(place)}"/>`,
          text(x + (bar - 6) / 2, y - 5, of(result).toFixed(digits), onLine),
        ]
      }),
    ]
  })
  const line =
    limit === undefined
      ? []
      : [
          `<line x1="${left}" x2="${width - left}" y1="${yOf(limit.at)}" y2="${yOf(limit.at)}" stroke="#a50f15" stroke-width="1.5" stroke-dasharray="6 4"/>`,
          text(width - left, yOf(limit.at) - 5, limit.says, 'text-anchor="end" fill="#a50f15"'),
        ]
  return [
    text(left, top + 22, title),
    `<line x1="${left}" x2="${width - left}" y1="${bottom}" y2="${bottom}" stroke="#555555"/>`,
    ...line,
    ...bars,
  ]
}

function colourOf(place: number): string {
  return colours[place % colours.length] ?? '#555555'
}

function text(x: number, y: number, said: string, how = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${how}>${escaped(said)}</text>`
}

function escaped(said: string): string {
  return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
