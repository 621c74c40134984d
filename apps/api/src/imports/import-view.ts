import { importOutcomes } from '@onthaal/shared/imports'
import type { EarlierReferralList, Import, ImportRow } from '@onthaal/shared/imports/schemas'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import type { WholeImport } from './import-use-cases.ts'
import type { EarlierReferrals } from './use-cases/list-earlier-referrals.ts'
import type { WholeRow } from './use-cases/list-import-rows.ts'

/** A list, with how far its rows are. */
export function importView(whole: WholeImport, links: Links): Import {
  const { file, createdBy, counts, households, examples } = whole
  const countOf = (outcome: (typeof importOutcomes)[number]) => counts.get(outcome) ?? 0
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const ahead =
    file.status === 'running'
      ? countOf('ready') + countOf('known') + countOf('repeated')
      : (counts.get(null) ?? 0)
  return {
    id: file.id,
    href: links.to(`/imports/${file.id}`),
    version: file.version,
    status: file.status,
    fileName: file.fileName,
    columns: file.header.map((header, at) => ({
      ...{ header, holds: file.columns[at] ?? 'none' },
      ...present({ example: examples[at] }),
    })),
    columnsFrom: file.columnsFrom,
    ...present({ source: file.source }),
    rows,
    handled: rows - ahead,
    counts: Object.fromEntries(
      importOutcomes.map((outcome) => [outcome, countOf(outcome)]),
    ) as Import['counts'],
    households,
    createdAt: file.createdAt.toISOString(),
    createdBy,
    updatedAt: file.updatedAt.toISOString(),
  }
}

/** A row, with the people whom it is or may be of. */
export function importRowView({ row, person, suspects }: WholeRow, links: Links): ImportRow {
  return {
    row: row.row,
    ...present({ outcome: row.outcome, repeats: row.repeats }),
    cells: row.cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    problems: [...row.problems],
    ...(person === undefined ? {} : { person: personSummaryView(person, links) }),
    livesElsewhere: row.livesElsewhere,
    suspects: suspects.map((file) => personSummaryView(file, links)),
    isSomebodyNew: row.isSomebodyNew,
  }
}

/** The referrals of before of one person, in the words of the lists that told of them. */
export function earlierReferralsView(
  { personId, earlierReferrals }: EarlierReferrals,
  links: Links,
): EarlierReferralList {
  return {
    items: earlierReferrals.map(({ referredOn, about, outcome }) =>
      present({ referredOn, about, outcome }),
    ),
    self: `${links.person(personId)}/earlierReferrals`,
  }
}
