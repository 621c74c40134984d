import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const whole = {
  OIDC_ISSUER: 'https://authenticatie.vlaanderen.be/op',
  OIDC_CLIENT_ID: 'onthaal',
  OIDC_CLIENT_SECRET: 'hunter2',
  OIDC_CLAIM_ROLES: 'onthaal_rol_3d',
  OIDC_ROLE_MAP: 'Onthaalmedewerker=frontDesk, Teamleider=manager,Teamleider=counsellor',
  PUBLIC_URL: 'https://onthaal.example',
}

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('the identity provider', () => {
  it('is none unless it is named', () => {
    expect(readConfig({})).not.toHaveProperty('provider')
  })

  it('has the claims of ACM/IDM unless told otherwise', () => {
    expect(readConfig(whole).provider).toEqual({
      issuer: new URL('https://authenticatie.vlaanderen.be/op'),
      clientId: 'onthaal',
      clientSecret: 'hunter2',
      scopes: 'openid profile vo',
      claims: {
        roles: 'onthaal_rol_3d',
        organisation: 'vo_orgcode',
        organisationName: 'vo_orgnaam',
        targetGroup: 'vo_doelgroepcode',
      },
      targetGroups: ['GID', 'LB', 'EA', 'OV'],
      roleMap: new Map([
        ['Onthaalmedewerker', ['frontDesk']],
        ['Teamleider', ['manager', 'counsellor']],
      ]),
    })
  })

  it('has the claims that it is told to have, each by a name of its own', () => {
    const { provider } = readConfig({
      ...whole,
      OIDC_CLAIM_ROLES: 'https://idp.example/rollen',
      OIDC_CLAIM_ORGANISATION: 'employer_code',
      OIDC_CLAIM_ORGANISATION_NAME: 'employer',
      OIDC_CLAIM_TARGET_GROUP: 'audience_kind',
      OIDC_TARGET_GROUPS: 'staff, partner',
      OIDC_SCOPES: 'openid rollen',
    })
    expect(provider).toMatchObject({
      scopes: 'openid rollen',
      claims: {
        roles: 'https://idp.example/rollen',
        organisation: 'employer_code',
        organisationName: 'employer',
        targetGroup: 'audience_kind',
      },
      targetGroups: ['staff', 'partner'],
    })
  })

  it('may be reached without TLS on this machine alone', () => {
    for (const here of ['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000']) {
      expect(problemsOf({ ...whole, OIDC_ISSUER: here }), here).toEqual([])
    }
    expect(problemsOf({ ...whole, OIDC_ISSUER: 'http://idp.example' })).toEqual([
      expect.stringMatching(/^OIDC_ISSUER must be an https address/),
    ])
  })

  it.each(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_CLAIM_ROLES', 'OIDC_ROLE_MAP'])(
    'needs %s',
    (name) => {
      expect(problemsOf({ ...whole, [name]: '' })).toEqual([
        `OIDC_ISSUER is given without ${name}, which signing in needs.`,
      ])
    },
  )

  it('is not half of one: what is told of it without its address is refused', () => {
    expect(problemsOf({ OIDC_SCOPES: 'openid', OIDC_TARGET_GROUPS: 'LB' })).toEqual([
      'OIDC_SCOPES is given without OIDC_ISSUER; give both or neither.',
      'OIDC_TARGET_GROUPS is given without OIDC_ISSUER; give both or neither.',
    ])
  })

  it.each([
    [
      'OIDC_ISSUER',
      ['idp', 'ftp://idp.example', 'https://idp.example/?a=b', 'https://u:p@idp.example'],
    ],
    ['OIDC_SCOPES', ['profile vo', 'openid  vo', 'openid,vo']],
    ['OIDC_CLIENT_ID', ['a b']],
    ['OIDC_CLIENT_SECRET', ['a b']],
    ['OIDC_CLAIM_ORGANISATION', ['a b']],
    [
      'OIDC_ROLE_MAP',
      ['Onthaalmedewerker', 'X=boss', '=manager', 'X=manager,', 'X=manager;Y=manager'],
    ],
    ['LOCAL_ACCOUNTS', ['yes', '2']],
  ])('refuses a malformed %s in one sentence that names it', (name, values) => {
    for (const value of values) {
      const problems = problemsOf({ ...whole, [name]: value })
      expect(problems, value).toEqual([expect.stringMatching(new RegExp(`^${name} must .*\\.$`))])
      expect(problems.join()).not.toContain('hunter2')
    }
  })
})

describe('local accounts', () => {
  const outside = { DATABASE_URL: 'postgresql://app:secret-a@db:5432/onthaal' }

  it('are there in a demonstration, and elsewhere when they are switched on', () => {
    expect(readConfig({}).localAccounts).toBe(true)
    expect(readConfig(outside).localAccounts).toBe(false)
    const SECRET_KEY = randomBytes(32).toString('base64')
    expect(readConfig({ ...outside, LOCAL_ACCOUNTS: '1', SECRET_KEY }).localAccounts).toBe(true)
    expect(readConfig({ LOCAL_ACCOUNTS: '0' }).localAccounts).toBe(false)
  })
})
