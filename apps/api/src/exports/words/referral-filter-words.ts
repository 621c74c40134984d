import type { ExportedReferrals } from '@onthaal/shared/exports/schemas'
import type { Names } from '../export-repository.ts'
import { typedDay } from '../files/belgian-words.ts'
import { referralWords as words } from './referral-words.ts'

type Fact = readonly [label: string, value: string]

const days = {
  submittedFrom: 'Verzonden vanaf',
  submittedUntil: 'Verzonden tot en met',
  closedFrom: 'Afgesloten vanaf',
  closedUntil: 'Afgesloten tot en met',
  pickedUpFrom: 'Opgepikt vanaf',
  pickedUpUntil: 'Opgepikt tot en met',
  firstContactFrom: 'Eerste contact vanaf',
  firstContactUntil: 'Eerste contact tot en met',
} as const

/**
 * What a list was narrowed by, a line for each filter, in words.
 *
 * @param asked the list as it was asked for
 * @param names of desks, people at work and organisations that it names by their id
 */
export function referralFilterWords(asked: ExportedReferrals, names: Names): Fact[] {
  const { not = [] } = asked
  const turned = (name: (typeof not)[number], label: string): string =>
    not.includes(name) ? `${label}: alles behalve` : label
  const several = <Code extends string>(
    codes: readonly Code[] | undefined,
    some: Readonly<Record<Code, string>>,
  ) => (codes?.length ? codes.map((code) => some[code]).join(', ') : undefined)
  const named = (id: string | undefined) => (id === undefined ? undefined : names(id))
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [turned('type', 'Soort'), several(asked.type, words.type)],
    [turned('status', 'Status'), several(asked.status, words.sentStatus)],
    [turned('outcome', 'Uitkomst'), several(asked.outcome, words.outcome)],
    [
      turned('rejectionReason', 'Reden van terugsturen'),
      several(asked.rejectionReason, words.rejectionReason),
    ],
    [turned('desk', 'Loket'), named(asked.desk)],
    [turned('owner', 'Opgevolgd door'), named(asked.owner)],
    [turned('sender', 'Doorverwezen door'), named(asked.sender)],
    ['Vraagt een', asked.deskRole && words.deskRole[asked.deskRole]],
    ['Vraagt geen', asked.notDeskRole && words.deskRole[asked.notDeskRole]],
    ['Te laat', yesOrNo(asked.overdue)],
    ['Moet binnenkort', yesOrNo(asked.soon)],
    ['Uitkomst gezien door de verwijzer', yesOrNo(asked.acknowledged)],
    ...(Object.keys(days) as (keyof typeof days)[]).map((name) => {
      const day = asked[name]
      return [days[name], day && typedDay(day)] as const
    }),
    ['Referentie', asked.reference],
    ['Leeg', several(asked.empty, words.without)],
    ['Ingevuld', several(asked.filled, words.with)],
  ]
  return [
    ...lines.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const])),
    ...withoutWords(asked),
  ]
}

/** What the list itself says, and filters that stand above. */
const worded: readonly string[] = [
  ...['box', 'sort', 'columns', 'not', 'type', 'status', 'outcome', 'rejectionReason', 'desk'],
  ...['owner', 'sender', 'deskRole', 'notDeskRole', 'overdue', 'soon', 'acknowledged', 'reference'],
  ...['empty', 'filled', ...Object.keys(days)],
]

/** A filter for which there are no words yet is told as it is: a file that holds less than it says misleads. */
function withoutWords(asked: object): Fact[] {
  const others = Object.entries(asked).filter(
    ([name, value]) => value !== undefined && !worded.includes(name),
  )
  return others.map(([name, value]) => [
    'Ook gefilterd op',
    `${name}: ${[value].flat().join(', ')}`,
  ])
}

function yesOrNo(value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined
  return value ? 'Ja' : 'Nee'
}
