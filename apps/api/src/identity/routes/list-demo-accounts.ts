import { DemoAccounts } from '@onthaal/shared/identity/schemas'
import { listDemoAccounts } from '../use-cases/list-demo-accounts.ts'
import type { IdentityRoute } from './identity-route.ts'

export const listDemoAccountsRoute: IdentityRoute = async (app, { useCases, links }) => {
  const list = listDemoAccounts(useCases)
  app.get(
    '/demoAccounts',
    {
      config: { permission: 'everybody', consults: 'nothing' },
      schema: {
        operationId: 'listDemoAccounts',
        summary: 'List the accounts of a demonstration; empty anywhere else',
        tags: ['Identity'],
        'x-ignore-rules': { 'col-repres': 'An account has no address of its own.' },
        response: { 200: { description: 'The accounts', ...DemoAccounts } },
      },
    },
    async () => ({ items: await list(), self: links.to('/demoAccounts') }),
  )
}
