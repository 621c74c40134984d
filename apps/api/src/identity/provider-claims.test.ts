import { describe, expect, it } from 'vitest'
import { SignInRefusedError } from '../errors.ts'
import type { ProviderConfig } from '../provider-config.ts'
import { readClaims } from './provider-claims.ts'

const config: ProviderConfig = {
  issuer: new URL('https://idp.example'),
  clientId: 'onthaal',
  clientSecret: 'x',
  scopes: 'openid',
  claims: {
    roles: 'onthaal_rol_3d',
    organisation: 'vo_orgcode',
    organisationName: 'vo_orgnaam',
    targetGroup: 'vo_doelgroepcode',
  },
  roleMap: new Map([
    ['Onthaal', ['frontDesk']],
    ['Team leider', ['manager', 'frontDesk']],
  ]),
  targetGroups: ['LB'],
}
const who = { iss: 'https://idp.example', sub: 'subject' }

function rolesOf(roles: unknown) {
  return Object.fromEntries(readClaims({ ...who, onthaal_rol_3d: roles }, config).rolesByCode)
}

describe('roles', () => {
  it.each<[unknown, Record<string, string[]>]>([
    [['Onthaal:0207443759'], { '0207443759': ['frontDesk'] }],
    ['Onthaal:0207443759', { '0207443759': ['frontDesk'] }],
    [['Onthaal:A, B,,C '], { A: ['frontDesk'], B: ['frontDesk'], C: ['frontDesk'] }],
    [['Onthaal:A', 'Team leider:A'], { A: ['frontDesk', 'manager'] }],
    [['Onthaal:A', 'Onthaal:A'], { A: ['frontDesk'] }],
    [['Tuinman:A', 'onthaal:A', 'Onthaal', 'Onthaal:', ':A', ''], {}],
    [undefined, {}],
    [null, {}],
    [7, {}],
    [{ Onthaal: 'A' }, {}],
    [[['Onthaal:A'], 7, null], {}],
  ])('%j are held where they say', (roles, held) => {
    expect(rolesOf(roles)).toEqual(held)
  })

  it('that are none here are told, as far as a log needs them', () => {
    const claims = { ...who, onthaal_rol_3d: [`${'x'.repeat(100)}:A`, 'Onthaal:A'] }
    expect(readClaims(claims, config).unknownRoles).toEqual(['x'.repeat(60)])
  })
})

describe('the kind of user', () => {
  it.each(['BUR', 'lb', 'GID'])('%s is refused when it is not named', (vo_doelgroepcode) => {
    const read = () => readClaims({ ...who, vo_doelgroepcode }, config)
    expect(read).toThrow(SignInRefusedError)
  })

  it('is not asked where the provider tells none', () => {
    expect(readClaims(who, config).chosenCode).toBeUndefined()
  })
})

describe('the name', () => {
  it.each<[object, string]>([
    [{ given_name: 'Noor', family_name: 'Wellens' }, 'Noor Wellens'],
    [{ family_name: 'Wellens', name: 'N. Wellens' }, 'Wellens'],
    [{ name: 'Noor W.' }, 'Noor W.'],
    [{ given_name: ' ', name: 7 }, 'subject'],
  ])('of %j is %s', (claims, name) => {
    expect(readClaims({ ...who, ...claims }, config).displayName).toBe(name)
  })
})

describe('claims of another provider', () => {
  const elsewhere: ProviderConfig = {
    ...config,
    claims: {
      roles: 'https://idp.example/rollen',
      organisation: 'employer_code',
      organisationName: 'employer',
      targetGroup: 'audience_kind',
    },
    targetGroups: ['staff'],
  }
  const told = {
    ...who,
    'https://idp.example/rollen': ['Onthaal:A', 'Tuinman:B'],
    employer_code: 'A',
    employer: 'Stad Beekrode',
    audience_kind: 'staff',
  }

  it('are read where they are said to be', () => {
    expect(readClaims(told, elsewhere)).toEqual({
      displayName: 'subject',
      rolesByCode: new Map([['A', ['frontDesk']]]),
      unknownRoles: ['Tuinman'],
      chosenCode: 'A',
      chosenName: 'Stad Beekrode',
    })
    expect(() => readClaims({ ...told, audience_kind: 'citizen' }, elsewhere)).toThrow(
      SignInRefusedError,
    )
  })

  it('by their usual names say nothing there', () => {
    const usual = {
      ...told,
      onthaal_rol_3d: ['Team leider:B'],
      vo_orgcode: 'B',
      vo_orgnaam: 'Stad Elders',
      vo_doelgroepcode: 'BUR',
    }
    expect(readClaims(usual, elsewhere)).toEqual(readClaims(told, elsewhere))
  })
})
