import { ReferralListQuery, ReferralPage } from '@onthaal/shared/referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { referralListItemView } from '../referral-view.ts'
import { listReferrals } from '../use-cases/list-referrals.ts'
import type { ReferralRoute } from './referral-route.ts'

export const listReferralsRoute: ReferralRoute = async (app, { useCases, links }) => {
  const list = listReferrals(useCases)
  app.get(
    '/referrals',
    {
      config: { permission: 'readReferrals' },
      schema: {
        operationId: 'listReferrals',
        summary: 'List referrals: at my desks, mine, or sent by us',
        tags: ['Referrals'],
        querystring: ReferralListQuery,
        response: { 200: { description: 'A page of the list', ...ReferralPage } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { records, next, ...total } = await list(actor, request.query)
      const context = { actor, links, now: useCases.clock() }
      return {
        items: records.map((record) => referralListItemView(record, context)),
        self: links.to(addressOf(request.query, request.query.after)),
        ...(next === undefined ? {} : { next: links.to(addressOf(request.query, next)) }),
        ...total,
      }
    },
  )
}

/** The address of a page: the same filters, beginning at another place. */
function addressOf(query: ReferralListQuery, after: string | undefined): string {
  const { box, type = [], status = [], person, pageSize } = query
  const parameters = new URLSearchParams({ box })
  for (const value of type) parameters.append('type', value)
  for (const value of status) parameters.append('status', value)
  if (person !== undefined) parameters.set('person', person)
  if (pageSize !== undefined) parameters.set('pageSize', String(pageSize))
  if (after !== undefined) parameters.set('after', after)
  return `/referrals?${parameters}`
}
