import type {
  MatchDecisionList,
  PersonMatchList,
  PersonMergeList,
} from '@onthaal/shared/matching/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import { personSummaryView } from './person-view.ts'
import type { Suspect } from './suspects.ts'
import type { FileDecisions } from './use-cases/decide-match.ts'
import type { FileMerges } from './use-cases/file-merges.ts'

/** Files that may be of one person, enough of each to be told apart. */
export function matchesView(
  suspects: readonly Suspect[],
  links: Links,
  address: string,
): PersonMatchList {
  return {
    items: suspects.map(({ file, differs }) => ({
      person: personSummaryView(file, links),
      ...present({ phone: file.phone, sex: file.sex }),
      differs: [...differs],
    })),
    self: links.to(address),
  }
}

/** What was said of a file and others. */
export function matchDecisionsView(
  { file, decisions }: FileDecisions,
  links: Links,
): MatchDecisionList {
  return {
    items: decisions.map(({ decided, other, decidedBy }) => ({
      id: decided.id,
      other: personSummaryView(other, links),
      decision: decided.decision,
      decidedAt: decided.decidedAt.toISOString(),
      decidedBy,
    })),
    self: links.to(`/persons/${file.personId}/matchDecisions`),
  }
}

/** What became one with a file. */
export function personMergesView({ file, merges }: FileMerges, links: Links): PersonMergeList {
  return {
    items: merges.map(({ merge, other, mergedBy, undoneBy }) => ({
      id: merge.id,
      other: personSummaryView(other, links),
      mergedAt: merge.mergedAt.toISOString(),
      mergedBy,
      ...present({
        undoneAt: merge.undoneAt?.toISOString(),
        undoneBy,
        undoReason: merge.undoReason,
      }),
    })),
    self: links.to(`/persons/${file.personId}/merges`),
  }
}
