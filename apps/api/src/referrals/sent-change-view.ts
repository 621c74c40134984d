import { groupChanges } from '@onthaal/shared/sent-changes'
import type { SentChange, SentChangeList } from '@onthaal/shared/sent-changes/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { SentChangeRecord } from '../sent-changes/index.ts'

/** What changed since somebody looked, in one notice. */
export function sentChangesView(
  records: readonly SentChangeRecord[],
  referralId: string,
  links: Links,
): SentChangeList {
  const byEvent = Map.groupBy(records, ({ change }) => change.eventId)
  return {
    items: groupChanges(records.map(({ change, at }) => ({ ...change, at }))).map(fieldView),
    explanations: [...byEvent.values()].flatMap(([first]) =>
      first === undefined || first.text === null
        ? []
        : { at: first.at.toISOString(), by: first.by, text: first.text },
    ),
    ...present({ newest: records.at(-1)?.at.toISOString() }),
    self: `${links.referral(referralId)}/sentChanges`,
  }
}

/** One change, as it was made. */
export function sentChangeView({ change, at }: SentChangeRecord): SentChange {
  return fieldView({ ...change, at })
}

function fieldView({
  field,
  before,
  value,
  at,
}: Pick<SentChangeRecord['change'], 'field' | 'before' | 'value'> & { at: Date }): SentChange {
  return { field, ...present({ before, value }), at: at.toISOString() }
}
