/** What happened to an agreement, as its history tells it. */
export const agreementChangeKinds = [
  'created',
  'replaced',
  'amended',
  'changed',
  'commitment',
] as const
export type AgreementChangeKind = (typeof agreementChangeKinds)[number]

/** What can change of an agreement, or of one of its commitments. */
export const agreementFields = [
  'reference',
  'validFrom',
  'validTo',
  'signedOn',
  'evaluatedOn',
  'nextEvaluationOn',
  'signatories',
  'contacts',
  'state',
  'responsible',
  'evidence',
  'evidenceLink',
] as const
export type AgreementField = (typeof agreementFields)[number]

/** Of these only that they changed is kept: names of people go when whoever keeps the register takes them away. */
const peopleFields: readonly AgreementField[] = ['signatories', 'contacts']

/** A field that changed; what it was and became in values, none where there was nothing, left out for people. */
export interface AgreementFieldChange {
  readonly field: AgreementField
  readonly before?: string[]
  readonly after?: string[]
}

/** What is compared: a text, a day, a list of these, nothing, or people. */
type ComparedFields = { readonly [Field in AgreementField]?: unknown }

/**
 * @param before as it was
 * @param after as it becomes; fields that it does not name are not compared
 * @returns the fields that differ, in the order of `agreementFields`; of people without who they are
 */
export function changedFields(
  before: ComparedFields,
  after: ComparedFields,
): AgreementFieldChange[] {
  return agreementFields
    .filter((field) => field in after && asText(before[field]) !== asText(after[field]))
    .map((field) =>
      peopleFields.includes(field)
        ? { field }
        : { field, before: valuesOf(before[field]), after: valuesOf(after[field]) },
    )
}

function valuesOf(value: unknown): string[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

/** One text for what says the same, whatever the order in which its properties were written. */
function asText(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(
          Object.entries(one).toSorted(([left], [right]) => (left < right ? -1 : 1)),
        )
      : one,
  )
}
