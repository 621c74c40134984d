import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { isPrintable } from '@onthaal/shared/consultations'
import type { FastifyContextConfig, FastifyInstance, FastifySchema } from 'fastify'
import fp from 'fastify-plugin'
import { hoistComponents } from './openapi-components.ts'
import { type Consults, isOpenToPrograms } from './operations.ts'

export const basePath = '/api/onthaal/v1'

/** What the readable page may load: its own files; it draws inline images. */
const readingPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The one style sheet that the page writes itself, by its hash.
  "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='",
  // The page puts styles on single elements; of all that is inline they alone are let through.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Documents the API: OpenAPI 3.0.3 (Belgif rule `oas-contra`), written from the routes. */
export const openapi = fp(
  async (app: FastifyInstance, { publicUrl }: { publicUrl: string }) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.0.3',
        info: {
          title: 'Onthaal',
          version: '1.0.0',
          description:
            'Referrals from the onthaalgesprek of a municipality or OCMW to the desk of the agency.',
          license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
        },
        servers: [{ url: basePath }],
        tags: [
          { name: 'Identity', description: 'Signing in and who is at work' },
          { name: 'ReferenceData', description: 'What the other resources refer to' },
          { name: 'Directory', description: 'Where children and their families can go' },
          { name: 'Persons', description: 'The people that an organisation knows' },
          { name: 'Households', description: 'Who lives together, and who answers for minors' },
          { name: 'IntakeInterviews', description: 'Talks of welcome, and what follows from them' },
          {
            name: 'Informing',
            description: 'Proof that people were informed, and who was not yet',
          },
          { name: 'Letters', description: 'What adults take home, and in which languages' },
          { name: 'Arrivals', description: 'Who came to live here, and how far their welcome is' },
          { name: 'Imports', description: 'Lists of newcomers that are read in' },
          { name: 'Referrals', description: 'From draft to acknowledged outcome' },
          {
            name: 'Notices',
            description: 'What concerns whoever asks, and how they are told of it',
          },
          { name: 'Distributions', description: 'Work that managers hand out, many at once' },
          { name: 'Appointments', description: 'When a desk receives people, and who comes' },
          {
            name: 'SharedClients',
            description: 'Who does what for people whom sender and desk follow together',
          },
          {
            name: 'SocialContexts',
            description: 'Within which projects an OCMW refers, and what it is told of them',
          },
          {
            name: 'Education',
            description: 'Which children are followed, and what proves their education',
          },
          {
            name: 'OnwardReferrals',
            description: 'To schools and services, and what these answer',
          },
          {
            name: 'AgencyReferrals',
            description: 'What the agency refers to a municipality or an OCMW',
          },
          { name: 'Dashboards', description: 'The work in figures, each of which opens its list' },
          { name: 'Exports', description: 'Lists that people take along as files' },
          { name: 'SafeFigures', description: 'Figures that give nobody away' },
          { name: 'Protocols', description: 'On which agreements data flow, and until when' },
          {
            name: 'Agreements',
            description: 'What organisations agreed on working together, and how they keep that',
          },
          {
            name: 'PeriodReports',
            description: 'What a period was like under an agreement, as it was told then',
          },
          { name: 'Consultations', description: 'Why files are opened, and who looked up whom' },
          { name: 'Organisations', description: 'Who works together, and where' },
          { name: 'Administration', description: 'Who may do what, and who gave them that' },
          { name: 'LiveChanges', description: 'What changes while one looks on' },
          { name: 'Retention', description: 'Until when personal data are kept' },
          { name: 'Health', description: 'Whether the service works' },
        ],
        components: {
          securitySchemes: {
            session: {
              type: 'apiKey',
              in: 'cookie',
              name: app.sessionCookieName,
              description: 'Set by `signIn`.',
            },
            program: {
              type: 'http',
              scheme: 'bearer',
              description:
                'The secret of a program, from `replaceProgramSecret`. Never together with a session.',
            },
          },
        },
        security: [{ session: [] }],
      },
      stripBasePath: true,
      transform: ({ schema, url, route }) => ({
        schema: withHeaders(schema, route.config ?? {}),
        url,
      }),
      transformObject: (document) => {
        if (!('openapiObject' in document)) throw new Error('We write OpenAPI, not Swagger 2')
        return hoistComponents(document.openapiObject)
      },
    })
    const hidden = { schema: { hide: true }, config: { permission: 'everybody' } } as const
    app.get(`${basePath}/doc/openapi.json`, hidden, () => app.swagger())
    app.get(`${basePath}/doc/openapi.yaml`, hidden, (_request, reply) =>
      reply.type('application/yaml; charset=utf-8').send(app.swagger({ yaml: true })),
    )
    await app.register(swaggerUi, {
      routePrefix: '/doc',
      staticCSP: readingPolicy,
      theme: {
        title: 'Onthaal API',
        css: [{ filename: 'onthaal.css', content: '.swagger-ui .topbar { display: none }' }],
      },
      uiConfig: { url: new URL(`${basePath}/doc/openapi.json`, publicUrl).pathname },
    })
  },
  { name: 'openapi', dependencies: ['operations', 'authentication'] },
)

interface Preconditions extends Pick<FastifyContextConfig, 'permission' | 'personsOnly'> {
  readonly idempotent?: boolean
  readonly ifMatch?: boolean | 'whenThere'
  readonly consults?: 'nothing' | Consults
}

const refetchHeader = {
  type: 'string',
  enum: ['true'],
  description:
    'The page reads again by itself what the user opened; the consultation log tells of the opening alone.',
}

const printHeader = {
  type: 'string',
  enum: ['true'],
  description:
    'The page reads it once more in order to print it; the consultation log tells of a print.',
}

/** Adds what the route's config promises: request headers, and no sign-in where none is needed. */
function withHeaders(schema: FastifySchema, config: Preconditions): FastifySchema {
  const properties = {
    ...(config.idempotent && {
      'Idempotency-Key': {
        type: 'string',
        format: 'uuid',
        maxLength: 38,
        description:
          'UUID made once for the intent. The same key and request answer what was made; kept 24 hours.',
      },
    }),
    ...(config.ifMatch && {
      'If-Match': {
        type: 'string',
        maxLength: 100,
        description:
          config.ifMatch === 'whenThere'
            ? 'The `ETag` of the state that the change builds on; none for what is not there yet.'
            : 'The `ETag` of the state that the change builds on.',
        example: '"3"',
      },
    }),
  }
  const { consults = 'nothing' } = config
  if (consults !== 'nothing' && consults.action !== 'change') {
    Object.assign(properties, { 'Onthaal-Refetch': refetchHeader })
  }
  if (consults !== 'nothing' && isPrintable(consults.action)) {
    Object.assign(properties, { 'Onthaal-Print': printHeader })
  }
  const required = Object.keys(properties).filter(
    (name) => name === 'Idempotency-Key' || config.ifMatch === true,
  )
  return {
    ...schema,
    ...(config.permission === 'everybody' && { security: [] }),
    ...(isOpenToPrograms(config) && { security: [{ session: [] }, { program: [] }] }),
    ...(Object.keys(properties).length > 0 && {
      headers: { type: 'object', properties, required },
    }),
  }
}
