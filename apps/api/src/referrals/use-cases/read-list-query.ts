import type { OrganisationKind } from '@onthaal/shared/identity'
import { parseReferenceNumber, sortsOf } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import { decodePlace, type Place, unknownPlace } from '../../list-place.ts'
import { orderOf } from '../referral-orders.ts'

/** A query whose parts agree, its reference number as it is stored. */
interface ReadQuery {
  readonly query: ReferralListQuery
  readonly place: Place | undefined
}

/**
 * Reads what the parts of a query mean, and whether they agree.
 *
 * @throws InvalidInputError with one fault per parameter
 */
export function readListQuery(asked: ReferralListQuery, kind: OrganisationKind): ReadQuery {
  const { reference: typed, ...query } = asked
  const reference = typed === undefined ? undefined : parseReferenceNumber(typed)
  const place =
    query.after === undefined
      ? undefined
      : decodePlace(query.after, orderOf(query, kind).sort === 'due' ? 'day' : 'instant')
  const faults = [
    ...endsBeforeItBegins('submittedUntil', query.submittedFrom, query.submittedUntil),
    ...endsBeforeItBegins('closedUntil', query.closedFrom, query.closedUntil),
    ...endsBeforeItBegins('pickedUpUntil', query.pickedUpFrom, query.pickedUpUntil),
    ...endsBeforeItBegins('firstContactUntil', query.firstContactFrom, query.firstContactUntil),
    ...endsBeforeItBegins('appointmentUntil', query.appointmentFrom, query.appointmentUntil),
    ...endsBeforeItBegins('contestedUntil', query.contestedFrom, query.contestedUntil),
    ...endsBeforeItBegins('escalatedUntil', query.escalatedFrom, query.escalatedUntil),
    ...(typed !== undefined && reference === undefined
      ? [fault('reference', 'referenceNumber', 'This is no reference number, or it was mistyped.')]
      : []),
    ...turnedWithoutValue(asked),
    ...(query.sort !== undefined && !sortsOf(query.box, kind).includes(query.sort)
      ? [fault('sort', 'notOfList', 'This list is not sorted by that.')]
      : []),
    ...(query.after !== undefined && place === undefined ? [unknownPlace] : []),
  ]
  if (faults.length > 0) throw new InvalidInputError(faults)
  return { query: reference === undefined ? query : { ...query, reference }, place }
}

function turnedWithoutValue(asked: ReferralListQuery): InputFault[] {
  const some = (asked.not ?? []).filter((name) => asked[name] === undefined)
  return some.map(() => fault('not', 'withoutValue', 'Only a filter with a value is turned round.'))
}

function endsBeforeItBegins(
  name: string,
  from: string | undefined,
  until: string | undefined,
): InputFault[] {
  if (from === undefined || until === undefined || from <= until) return []
  return [fault(name, 'beforeFrom', 'A period does not end before it begins.')]
}

function fault(name: string, code: string, detail: string): InputFault {
  return { issue: 'invalidInput', in: 'query', name, code, detail }
}
