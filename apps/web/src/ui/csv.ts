/** What a spreadsheet would run as a formula (OWASP: CSV injection). */
const formula = /^[=+\-@\t\r]/

/**
 * A table as a file that Excel in Belgium opens: semicolons between, a mark of its encoding in front, and
 * nothing that it would run.
 *
 * @param rows the lines, the heads of the columns first
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
