// The one-way rules of ARCHITECTURE.md. Each is an error; tests/architecture/boundaries.test.ts runs
// them over the tree and plants a breach of each.

/** An npm package, wherever pnpm puts it. */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`
const test = '\\.test\\.tsx?$'

const api = {
  routes: '^apps/api/src/([^/]+)/routes/',
  useCases: '^apps/api/src/([^/]+)/use-cases/',
  repositories: '^apps/api/src/([^/]+)/[^/]+-repository\\.ts$',
  views: '^apps/api/src/([^/]+)/[^/]+-view\\.ts$',
  // A repository may keep its statements in files beside it.
  tables: '-(repository|records|heads|boxes|filters|orders|limiter)\\.ts$',
  // Rooms that every feature may enter; all other folders are features.
  common: '^apps/api/src/(db|demo|plugins)/',
}
const database = ['^apps/api/src/db/', npm('drizzle-orm', 'pg')]
const http = npm('fastify', 'fastify-plugin', '@fastify')

const web = {
  common: '^apps/web/src/(api|i18n|ui)/',
  queries: '^apps/web/src/.*-(queries|mutations)\\.tsx?$',
  router: ['^apps/web/src/(router|paths)\\.tsx?$', npm('@tanstack/react-router')],
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'What cannot be resolved escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'routes-touch-no-data',
      comment: 'A route speaks HTTP and calls its use case; it holds no rule and touches no row.',
      severity: 'error',
      from: { path: api.routes },
      to: { path: [...database, api.repositories] },
    },
    {
      name: 'routes-know-use-cases-and-view',
      comment: 'Beside its own feature a route needs what every route needs, and nothing else.',
      severity: 'error',
      from: { path: api.routes, pathNot: test },
      to: {
        pathNot: [
          '^apps/api/src/$1/',
          '^apps/api/src/[^/]+/index\\.ts$',
          '^apps/api/src/plugins/',
          '^apps/api/src/(actor|errors|ids|links)\\.ts$',
          '^packages/shared/src/',
          npm('fastify', '@fastify/type-provider-typebox', 'typebox'),
        ],
      },
    },
    {
      name: 'use-cases-know-no-http',
      comment: 'A use case must be callable from a job or an import as well.',
      severity: 'error',
      from: { path: api.useCases },
      to: { path: [http, api.routes, api.views, '^apps/api/src/plugins/'] },
    },
    {
      name: 'use-cases-know-no-database',
      comment: 'Rows and connections are the business of the repository, their types too.',
      severity: 'error',
      from: { path: api.useCases },
      to: { path: database },
    },
    {
      name: 'use-cases-take-repositories-as-types',
      comment: 'A use case is handed its repository, bound to the running transaction.',
      severity: 'error',
      from: { path: api.useCases },
      to: { path: api.repositories, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tables-behind-repositories',
      comment: 'Inside a feature only a repository and its statements touch tables.',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+/', pathNot: [api.common, api.tables, test] },
      to: { path: database, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'repositories-look-down',
      comment: 'A repository reads and writes; it decides nothing and answers nobody directly.',
      severity: 'error',
      from: { path: api.repositories },
      to: { path: [api.useCases, api.routes, api.views, '^apps/api/src/plugins/', http] },
    },
    {
      name: 'features-have-one-door',
      comment: 'Another feature is entered by its index.ts.',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/' },
      to: {
        path: '^apps/api/src/[^/]+/',
        pathNot: ['^apps/api/src/$1/', '/index\\.ts$', api.common],
      },
    },
    {
      name: 'composition-uses-the-doors',
      comment: 'app.ts and dependencies.ts put features together without knowing their insides.',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+\\.ts$' },
      to: { path: '^apps/api/src/[^/]+/', pathNot: ['/index\\.ts$', api.common] },
    },
    {
      name: 'database-knows-no-feature',
      comment: 'Tables and transactions serve every feature and know none.',
      severity: 'error',
      from: { path: '^apps/api/src/db/' },
      to: { path: '^apps/api/src/[^/]+/', pathNot: '^apps/api/src/db/' },
    },
    {
      name: 'shared-stands-alone',
      comment: 'The vocabulary stands below everything and runs in server and browser alike.',
      severity: 'error',
      from: { path: '^packages/shared/', pathNot: test },
      to: { pathNot: ['^packages/shared/', npm('typebox')] },
    },
    {
      name: 'typebox-only-in-schemas',
      comment: 'A rule that imports TypeBox takes it into the web bundle.',
      severity: 'error',
      from: { path: '^packages/shared/', pathNot: [test, '/schemas\\.ts$'] },
      to: { path: [npm('typebox'), '^packages/shared/.*/schemas\\.ts$'] },
    },
    {
      name: 'web-and-api-meet-in-the-contract',
      comment: 'They share the vocabulary and openapi.json, nothing else.',
      severity: 'error',
      from: { path: '^apps/(api|web)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-takes-no-schemas',
      comment: 'The web has its types from openapi.json.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: ['^packages/shared/.*/schemas\\.ts$', npm('typebox')] },
    },
    {
      name: 'pages-do-not-fetch',
      comment:
        'Pages use the queries and mutations of their feature; only types come from the client.',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+/(pages|components|forms)|ui)/' },
      to: { path: '^apps/web/src/api/client\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-know-no-queries',
      comment: 'Props in, markup out.',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+/components|ui)/', pathNot: test },
      to: { path: [web.queries, npm('@tanstack/react-query')] },
    },
    {
      name: 'components-know-no-router',
      comment: 'Links come as props.',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+/components|ui)/', pathNot: test },
      to: { path: web.router },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'A primitive serves every feature alike.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: ['^packages/shared/', '^apps/web/src/[^/]+/'], pathNot: web.common },
    },
    {
      name: 'web-features-have-one-door',
      comment: 'Another feature is entered by its index.ts; the router opens pages.',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+)/' },
      to: {
        path: '^apps/web/src/[^/]+/',
        pathNot: ['^apps/web/src/$1/', '/index\\.tsx?$', web.common],
      },
    },
    {
      name: 'the-product-knows-no-test',
      comment: 'Test code must not reach production.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: test },
      to: { path: ['^tests/', test, npm('vitest')] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/web/dist/' },
    // Type imports count: a type is knowledge too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
