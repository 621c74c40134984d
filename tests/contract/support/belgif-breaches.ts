const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const problem = {
  description: 'Problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
const deskId = { name: 'deskId', in: 'path', required: true, schema: { type: 'string' } }
const link = { type: 'string', format: 'uri' }

/** A small document that keeps every rule. */
export function soundDocument() {
  return {
    openapi: '3.0.3',
    info: { title: 'Desks', version: '1.0.0' },
    servers: [{ url: '/api/desks/v1' }],
    tags: [{ name: 'Desks' }],
    security: [{ session: [] as string[] }],
    paths: {
      '/health': {
        get: operation('getHealth', {
          '200': { description: 'Up', ...json({ type: 'object' }) },
          '503': problem,
        }),
      },
      '/desks': {
        get: {
          ...operation('listDesks', {
            '200': { description: 'Page', ...json({ $ref: '#/components/schemas/DeskPage' }) },
          }),
          parameters: [
            { name: 'after', in: 'query', schema: { type: 'string', example: 'AZ' } },
            { name: 'pageSize', in: 'query', schema: { type: 'integer', default: 25 } },
            { name: 'status', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          ],
        },
        post: {
          ...operation('createDesk', { '201': { description: 'Made' } }),
          requestBody: { required: true, ...json({ $ref: '#/components/schemas/Desk' }) },
        },
      },
      '/desks/{deskId}': {
        parameters: [deskId],
        patch: {
          ...operation('updateDesk', { '204': { description: 'Done' } }),
          requestBody: {
            required: true,
            content: {
              'application/merge-patch+json': { schema: { $ref: '#/components/schemas/Desk' } },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
      schemas: {
        Desk: {
          type: 'object',
          required: ['href'],
          properties: {
            id: { type: 'string', readOnly: true },
            href: link,
            kind: {
              type: 'string',
              enum: ['main', 'outpost'],
              default: 'main',
              example: 'outpost',
            },
          },
        },
        DeskPage: {
          type: 'object',
          required: ['items'],
          properties: {
            items: { type: 'array', items: { $ref: '#/components/schemas/Desk' } },
            self: link,
            next: link,
          },
        },
        Problem: {
          type: 'object',
          required: ['type'],
          properties: { type: { type: 'string', format: 'uri' } },
        },
      },
    },
  }
}

function operation(operationId: string, responses: object) {
  return {
    operationId,
    summary: 'Says what it does',
    tags: ['Desks'],
    responses: { ...responses, default: problem } as Record<string, object>,
  }
}

/** Changes of the sound document, by the rule that each breaks: a path and what to put there. */
export const belgifBreaches: Record<string, [path: string, value: unknown][]> = {
  'oas3-schema': [['paths /desks get responses 200 description', undefined]],
  'oas-contra': [['openapi', '3.1.0']],
  'uri-format': [
    ['servers 0 url', '/api/desks/v1.2'],
    ['servers 0 url', '/api/desks/v0'],
    ['servers', undefined],
  ],
  'uri-notat': [
    ['paths /open-desks', {}],
    ['paths /desks/', {}],
    ['paths /Desks', {}],
    ['paths /desks get parameters 2 name', 'desk_status'],
  ],
  'uri-extens': [['paths /desks.csv', {}]],
  'path-param': [['paths /desks/{deskId} parameters 0 name', 'desk-id']],
  'id-name': [['paths /desks/{deskId} parameters 0 name', 'id']],
  'id-design': [['components schemas Desk properties id', { type: 'integer' }]],
  'col-name': [['paths /desk/{deskId}', { parameters: [deskId] }]],
  'col-repres': [
    ['components schemas DeskPage required', ['self']],
    ['components schemas DeskPage properties items', { type: 'object' }],
    ['components schemas Desk required', ['kind']],
    ['paths /desks/query', { post: operation('queryDesks', { '200': { description: 'Found' } }) }],
  ],
  'col-paging': [
    ['paths /desks get parameters 1 schema default', undefined],
    ['components schemas DeskPage properties next', undefined],
    ['components schemas DeskPage properties self', undefined],
    ['paths /desks get parameters 2 name', 'page'],
  ],
  'qry-multi': [['paths /desks get parameters 2 explode', false]],
  'evo-object': [
    ['paths /health get responses 200 content application/json schema', { type: 'array' }],
    ['paths /desks post requestBody content application/json schema', { type: 'string' }],
  ],
  'jsn-naming': [
    ['components schemas Desk properties opening_hours', {}],
    ['components schemas Desk properties OpeningHours', {}],
    ['components schemas Desk properties openingURL', {}],
    ['components schemas Desk properties contactData', {}],
    ['components schemas Desk properties info', {}],
  ],
  'jsn-null': [['components schemas Desk properties kind nullable', true]],
  'addi-prop': [['components schemas Desk additionalProperties', false]],
  'cod-design': [['components schemas Desk properties kind enum', ['main', 'OUT_POST', 'outpost']]],
  'hyp-links': [['components schemas DeskPage properties next', { type: 'string' }]],
  'sens-dat': [
    ['paths /desks get parameters 2 name', 'insz'],
    ['paths /desks get parameters 2 name', 'familyName'],
    ['paths /desks get parameters 2', { name: 'Birth-Date', in: 'header', schema: {} }],
  ],
  'hdr-case': [
    ['paths /desks get parameters 2', { name: 'if-match', in: 'header', schema: {} }],
    ['paths /desks post responses 201 headers', { location: { schema: { type: 'string' } } }],
  ],
  'openapi-opid': [
    ['paths /desks get operationId', undefined],
    ['paths /desks get operationId', 'ListDesks'],
    ['paths /desks get operationId', 'createDesk'],
  ],
  'oas-tags': [
    ['paths /desks get tags', []],
    ['paths /desks get tags', ['Desks', 'Desks']],
    ['paths /desks get tags', ['Rooms']],
    ['tags', [{ name: 'Desks' }, { name: 'rooms' }]],
  ],
  'oas-descr': [['paths /desks get summary', undefined]],
  'oas-comp': [
    ['components schemas desk_Kind', { type: 'object' }],
    ['components schemas DeskURL', { type: 'object' }],
  ],
  'oas-types': [['components schemas DeskInfo', { type: 'object' }]],
  'oas-exampl': [
    ['components schemas Desk properties kind example', 7],
    ['components schemas Desk properties kind example', 'attic'],
    ['paths /desks get responses 200 content application/json example', { items: 'none' }],
  ],
  'oas-defaul': [['components schemas Desk properties kind default', 'attic']],
  'oas-enum': [['components schemas Desk properties kind maxLength', 5]],
  'prop-req': [['components schemas Desk required', ['href', 'floor']]],
  'oas-rdonly': [['components schemas Desk required', ['href', 'id']]],
  'opbody-req': [['paths /desks post requestBody required', undefined]],
  'doc-patch': [
    ['paths /desks/{deskId} patch requestBody content', json({ type: 'object' }).content],
  ],
  'sch-oneof': [
    [
      'components schemas Desk properties place',
      { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    ],
  ],
  'sch-discr': [
    ['components schemas Desk discriminator', { propertyName: 'kind', mapping: { main: 'Desk' } }],
  ],
  'prb-defaul': [['paths /desks get responses default', undefined]],
  'err-problem': [
    ['paths /desks get responses 404', { description: 'Gone', ...json({ type: 'object' }) }],
    ['components schemas Problem required', ['title']],
  ],
  'stat-codes': [
    ['paths /desks get responses 204', { description: 'Empty' }],
    ['paths /desks get responses 409', problem],
  ],
  'hlth-res': [
    ['paths /health', undefined],
    ['paths /health get responses 503', undefined],
  ],
  'sec-req': [
    ['security', undefined],
    ['paths /desks get security', [{ token: [] }]],
  ],
}
