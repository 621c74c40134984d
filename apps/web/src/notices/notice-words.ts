import { formatCount } from '../i18n/formats.ts'

/** More than this many say no more than that there are many. */
const mostShown = 99

/** @returns a number of notices as it stands beside a bell, which has little room */
export function shortCount(total: number): string {
  return total > mostShown ? `${mostShown}+` : formatCount(total)
}
