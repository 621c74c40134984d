/**
 * What a spreadsheet would run as a formula (OWASP: CSV injection); with the mark that guards it before it too, so
 * that whoever reads the file takes one mark away and has what was there.
 */
const formula = /^'*[=+\-@\t\r]/

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
  // Also what another list stands between: whoever reads this has to guess what this one has.
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
