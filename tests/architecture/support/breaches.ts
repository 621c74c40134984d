/** A small tree with two features that keeps every rule, also where it uses what is just allowed. */
export const soundTree = {
  'package.json': '{"name":"planted","type":"module"}',
  'packages/shared/src/alpha/index.ts': `export const words = ['a'] as const`,
  'packages/shared/src/alpha/schemas.ts': `import Type from 'typebox'
    import { words } from './index.ts'
    export const Alpha = Type.Union(words.map((word) => Type.Literal(word)))`,
  'apps/api/src/errors.ts': 'export class Refused extends Error {}',
  'apps/api/src/app.ts': `import './alpha/index.ts'
    import './beta/index.ts'
    import './plugins/auth.ts'`,
  'apps/api/src/db/database.ts': `import pg from 'pg'
    import './tables/alphas.ts'
    export const pool = new pg.Pool()`,
  'apps/api/src/db/tables/alphas.ts': `import { pgTable } from 'drizzle-orm/pg-core'
    export const alphas = pgTable('alpha', {})`,
  'apps/api/src/plugins/auth.ts': `import fastifyPlugin from 'fastify-plugin'
    export const auth = fastifyPlugin(async () => {})`,
  'apps/api/src/alpha/index.ts': `import './routes/read-alpha.ts'
    import './alpha-repository.ts'`,
  'apps/api/src/alpha/routes/read-alpha.ts': `import type { FastifyInstance } from 'fastify'
    import '@fastify/type-provider-typebox'
    import '@onthaal/shared/alpha/schemas'
    import '../../plugins/auth.ts'
    import '../alpha-view.ts'
    import '../use-cases/read-alpha.ts'
    export type Route = FastifyInstance`,
  'apps/api/src/alpha/use-cases/read-alpha.ts': `import '@onthaal/shared/alpha'
    import '../../errors.ts'
    import type { AlphaRepository } from '../alpha-repository.ts'
    export type Reader = AlphaRepository`,
  'apps/api/src/alpha/use-cases/write-alpha.ts': `import { type AlphaRepository } from '../alpha-repository.ts'
    export type Writer = AlphaRepository`,
  'apps/api/src/alpha/alpha-repository.ts': `import { pool } from '../db/database.ts'
    import { alphas } from '../db/tables/alphas.ts'
    export type AlphaRepository = [typeof alphas, typeof pool]`,
  'apps/api/src/alpha/alpha-view.ts': `import '@onthaal/shared/alpha'
    export const view = 1`,
  'apps/api/src/beta/index.ts': `import '../alpha/index.ts'`,
  'apps/api/src/gamma/one.ts': 'export const one = 1',
  'apps/api/src/gamma/two.ts': `import './one.ts'`,
  'apps/web/src/router.tsx': `import { createRouter } from '@tanstack/react-router'
    import './alpha/pages/alpha-page.tsx'
    export const router = createRouter`,
  'apps/web/src/api/client.ts': `import createClient from 'openapi-fetch'
    export const client = createClient()`,
  'apps/web/src/alpha/index.ts': `import './components/alpha-table.tsx'`,
  'apps/web/src/alpha/alpha-queries.ts': `import '../api/client.ts'
    export const alphaQueries = 1`,
  'apps/web/src/alpha/pages/alpha-page.tsx': `import '../alpha-queries.ts'
    import '../components/alpha-table.tsx'
    import '../../ui/table.tsx'`,
  'apps/web/src/alpha/components/alpha-table.tsx': `import '../../ui/table.tsx'
    import type {} from '../../api/client.ts'
    import '@onthaal/shared/alpha'
    export const table = 1`,
  'apps/web/src/ui/table.tsx': `import '@mantine/core'
    export const table = 1`,
  'apps/web/src/beta/pages/beta-page.tsx': `import '../../alpha/index.ts'`,
  'tests/api/alpha.test.ts': `import '../../apps/api/src/app.ts'
    import 'vitest'`,
  'scripts/start.ts': `import '../apps/api/src/app.ts'`,
}

/** Per rule, files that break it; each file must be caught under that rule's name. */
export const breaches: Record<string, Record<string, string>> = {
  'no-cycles': { 'apps/api/src/gamma/one.ts': `import type {} from './two.ts'` },
  'no-unresolvable': { 'apps/api/src/gamma/lost.ts': `import './nowhere.ts'` },
  'routes-touch-no-data': {
    'apps/api/src/alpha/routes/takes-repository.ts': `import type { AlphaRepository } from '../alpha-repository.ts'`,
    'apps/api/src/alpha/routes/takes-table.ts': `import '../../db/tables/alphas.ts'`,
    'apps/api/src/alpha/routes/takes-drizzle.ts': `import 'drizzle-orm'`,
  },
  'routes-know-use-cases-and-view': {
    'apps/api/src/alpha/routes/takes-other-use-case.ts': `import '../../beta/use-cases/read-beta.ts'`,
    'apps/api/src/alpha/routes/takes-config.ts': `import '../../app.ts'`,
    'apps/api/src/alpha/routes/takes-argon.ts': `import '@node-rs/argon2'`,
  },
  'use-cases-know-no-http': {
    'apps/api/src/alpha/use-cases/takes-fastify.ts': `import type { FastifyRequest } from 'fastify'`,
    'apps/api/src/alpha/use-cases/takes-route.ts': `import '../routes/read-alpha.ts'`,
    'apps/api/src/alpha/use-cases/takes-view.ts': `import '../alpha-view.ts'`,
  },
  'use-cases-know-no-database': {
    'apps/api/src/alpha/use-cases/takes-drizzle.ts': `import { eq } from 'drizzle-orm'`,
    'apps/api/src/alpha/use-cases/takes-gateway.ts': `import type { pool } from '../../db/database.ts'`,
  },
  'use-cases-take-repositories-as-types': {
    'apps/api/src/alpha/use-cases/takes-repository.ts': `import { alphaRepository } from '../alpha-repository.ts'`,
  },
  'tables-behind-repositories': {
    'apps/api/src/alpha/alpha-helper.ts': `import { eq } from 'drizzle-orm'\nexport { eq }`,
  },
  'repositories-look-down': {
    'apps/api/src/alpha/use-case-repository.ts': `import './use-cases/read-alpha.ts'`,
    'apps/api/src/alpha/route-repository.ts': `import type { Route } from './routes/read-alpha.ts'`,
    'apps/api/src/alpha/fastify-repository.ts': `import 'fastify'`,
  },
  'features-have-one-door': {
    'apps/api/src/beta/beta-repository.ts': `import type { AlphaRepository } from '../alpha/alpha-repository.ts'`,
    'apps/api/src/beta/use-cases/read-beta.ts': `import '../../alpha/use-cases/read-alpha.ts'`,
  },
  'composition-uses-the-doors': {
    'apps/api/src/dependencies.ts': `import './alpha/alpha-repository.ts'`,
  },
  'database-knows-no-feature': {
    'apps/api/src/db/takes-feature.ts': `import '../alpha/index.ts'`,
  },
  'shared-stands-alone': {
    'packages/shared/src/alpha/takes-api.ts': `import '../../../../apps/api/src/errors.ts'`,
    'packages/shared/src/alpha/takes-node.ts': `import 'node:crypto'`,
    'packages/shared/src/alpha/takes-fastify.ts': `import '../../../../apps/api/node_modules/fastify/fastify.js'`,
  },
  'typebox-only-in-schemas': {
    'packages/shared/src/alpha/takes-typebox.ts': `import 'typebox'`,
    'packages/shared/src/alpha/takes-schemas.ts': `import './schemas.ts'`,
  },
  'web-and-api-meet-in-the-contract': {
    'apps/web/src/alpha/takes-api.ts': `import '../../../api/src/errors.ts'`,
    'apps/api/src/gamma/takes-web.ts': `import '../../../web/src/ui/table.tsx'`,
  },
  'web-takes-no-schemas': {
    'apps/web/src/alpha/takes-schemas.ts': `import '@onthaal/shared/alpha/schemas'`,
    'apps/web/src/alpha/forms/takes-schemas.ts': `import '../../../../../packages/shared/src/alpha/schemas.ts'`,
  },
  'pages-do-not-fetch': {
    'apps/web/src/alpha/pages/takes-client.tsx': `import '../../api/client.ts'`,
    'apps/web/src/alpha/components/takes-client.tsx': `import { client } from '../../api/client.ts'`,
    'apps/web/src/alpha/forms/takes-client.tsx': `import { client } from '../../api/client.ts'`,
  },
  'components-know-no-queries': {
    'apps/web/src/alpha/components/takes-queries.tsx': `import '../alpha-queries.ts'`,
    'apps/web/src/ui/takes-query.tsx': `import '@tanstack/react-query'`,
  },
  'components-know-no-router': {
    'apps/web/src/alpha/components/takes-router.tsx': `import '@tanstack/react-router'`,
    'apps/web/src/ui/takes-router.tsx': `import '../router.tsx'`,
  },
  'ui-knows-no-domain': {
    'apps/web/src/ui/takes-domain.tsx': `import '@onthaal/shared/alpha'`,
    'apps/web/src/ui/takes-feature.tsx': `import '../alpha/index.ts'`,
  },
  'web-features-have-one-door': {
    'apps/web/src/beta/pages/takes-insides.tsx': `import '../../alpha/components/alpha-table.tsx'`,
  },
  'the-product-knows-no-test': {
    'apps/api/src/gamma/takes-test.ts': `import '../../../../tests/api/alpha.test.ts'`,
    'packages/shared/src/alpha/takes-vitest.ts': `import '../../../../node_modules/vitest/dist/index.js'`,
  },
}
