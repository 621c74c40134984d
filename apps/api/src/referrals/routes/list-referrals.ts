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
      config: {
        permission: 'readReferrals',
        consults: { action: 'workList', fields: ['identity', 'followUp'] },
      },
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
      const { heads, next, ...count } = await list(actor, request.query)
      const context = { actor, links, now: useCases.clock() }
      return {
        items: heads.map((head) => referralListItemView(head, context)),
        self: links.to(addressOf(request.query)),
        ...(next === undefined
          ? {}
          : { next: links.to(addressOf({ ...request.query, after: next })) }),
        ...count,
      }
    },
  )
}

/** The address of a page: its filters in one order, and the place where it begins. */
function addressOf(query: ReferralListQuery): string {
  const parameters = new URLSearchParams()
  const values: Readonly<Record<string, unknown>> = query
  for (const name of Object.keys(ReferralListQuery.properties)) {
    for (const value of [values[name] ?? []].flat()) parameters.append(name, String(value))
  }
  return `/referrals?${parameters}`
}
