import type { BrokenGlass } from '@onthaal/shared/consultations/schemas'
import { type BrokenGlassRecord, fileAccessView } from '../consultations/index.ts'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'

/** That somebody broke the glass: who, of whom, why and how long. */
export function brokenGlassView(
  { access, by, person }: BrokenGlassRecord,
  links: Links,
): BrokenGlass {
  return { ...fileAccessView(access), by, person: personSummaryView(person, links) }
}
