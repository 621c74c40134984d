import { purposeOfReferralList } from '@onthaal/shared/consultations'
import type { ExportedReferrals } from '@onthaal/shared/exports/schemas'
import { usualSort } from '@onthaal/shared/referrals'
import type { ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { type WorklistColumn, worklistColumns } from '@onthaal/shared/worklists'
import type { Actor } from '../../actor.ts'
import { createLinks } from '../../links.ts'
import type { Place } from '../../list-place.ts'
import { readListQuery, referralListItemView } from '../../referrals/index.ts'
import type { Cell } from '../files/table.ts'
import { referralFilterWords } from '../words/referral-filter-words.ts'
import { boxWords, referralColumnWords, referralWords } from '../words/referral-words.ts'
import { birthDateCell, dayCell, instantCell } from './cells.ts'
import type { ListSource } from './list-source.ts'

type Column = keyof typeof referralColumnWords

/** Who it is about stands first in every file; the number of the national register in none. */
const always = ['reference', 'familyName', 'givenName', 'birthDate', 'priority'] as const
const widths: Readonly<Partial<Record<Column, number>>> = {
  reference: 20,
  familyName: 24,
  givenName: 20,
  type: 20,
  sender: 28,
  desk: 28,
  owner: 24,
  outcome: 34,
}

/**
 * A list of referrals as somebody sees it: the same rows in the same order, with what is kept from them left
 * out as on their screen.
 *
 * @throws InvalidInputError when its filters make no sense
 */
export function referralSource(
  actor: Actor,
  { columns: chosen = [...worklistColumns], ...asked }: ExportedReferrals,
  now: Date,
): ListSource<Place> {
  const { kind } = actor.organisation
  const { query } = readListQuery(asked, kind)
  const asking = { actor, today: belgianDay(now) }
  // No address stands in a file.
  const context = { actor, links: createLinks(''), now }
  const columns: readonly Column[] = [...always, ...chosen]
  const [title, holds] = boxWords[query.box]
  const role = actor.consulting?.role ?? actor.roles[0] ?? 'frontDesk'
  return {
    title,
    definition: holds,
    named: [query.desk ?? [], query.owner ?? [], query.sender ?? []].flat(),
    filters: (names) => [
      ...referralFilterWords(query, names),
      ['Volgorde', referralWords.sort[query.sort ?? usualSort(query.box, kind)]],
    ],
    columns: columns.map((column) => ({
      label: referralColumnWords[column],
      ...(widths[column] !== undefined && { width: widths[column] }),
    })),
    fields: ['identity', 'followUp'],
    purpose: purposeOfReferralList(query.box, role, kind),
    count: ({ referralLists }, limit) => referralLists.count(query, asking, limit),
    people: ({ referralLists }) => referralLists.people(query, asking),
    async page({ referralLists }, place, size) {
      const { heads, next } = await referralLists.page(query, asking, { place, size })
      return {
        rows: heads.map((head) => {
          const item = referralListItemView(head, context)
          return columns.map((column) => cellOf(item, column, kind === 'agency'))
        }),
        next,
      }
    },
  }
}

const cells: Readonly<Record<Column, (item: ReferralListItem) => Cell>> = {
  reference: ({ reference }) => reference,
  familyName: ({ person }) => person.familyName,
  givenName: ({ person }) => person.givenName,
  birthDate: ({ person }) => birthDateCell(person.birthDate),
  priority: ({ priority }) => (priority === 'urgent' ? referralWords.priority.urgent : undefined),
  type: ({ type }) => referralWords.type[type],
  sender: ({ sender }) => sender.name,
  desk: ({ desk }) => desk.name,
  submittedAt: ({ submittedAt }) => instantCell(submittedAt),
  pickedUpAt: ({ acceptedAt }) => instantCell(acceptedAt),
  closedAt: ({ closedAt }) => instantCell(closedAt),
  status: ({ status }) => referralWords.sentStatus[status],
  owner: ({ owner }) => owner?.displayName,
  nextStep: (item) => dayCell(dueOf(item)),
  outcome: ({ outcome, rejectionReason }) =>
    (outcome && referralWords.outcome[outcome]) ??
    (rejectionReason && referralWords.rejectionReason[rejectionReason]),
  acknowledgedAt: ({ acknowledgedAt }) => instantCell(acknowledgedAt),
}

function cellOf(item: ReferralListItem, column: WorklistColumn | Column, isDesk: boolean): Cell {
  if (column === 'status' && isDesk) return referralWords.receivedStatus[item.status]
  return cells[column](item)
}

/** By when whoever has it has to do something, as far as this reader may know. */
function dueOf(item: ReferralListItem): string | undefined {
  if (item.status === 'submitted') return item.pickUpBy
  if (item.status === 'infoRequested') return item.answerBy
  if (item.status === 'onHold') return item.holdUntil
  return item.status === 'accepted' || item.status === 'inProgress' ? item.dueBy : undefined
}
