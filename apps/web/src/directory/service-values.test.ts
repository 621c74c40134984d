import { expect, test } from 'vitest'
import { contentOf, type Service } from './service.ts'
import { inputOf, valuesOf } from './service-values.ts'

const service: Service = {
  id: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11',
  href: 'http://localhost/services/0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11',
  version: 1,
  partition: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a12',
  kind: 'health',
  name: 'De Verzonnen Bron',
  offer: 'Raad',
  languages: ['ar'],
  phone: '+3254123456',
  email: 'bron@voorbeeld.test',
  website: 'https://bron.voorbeeld.test',
  address: 'Verzonnen straat 1',
  confirmedOn: '2026-03-02',
  isStale: false,
}

test('what a form shows is sent as it was, but for how the number is written', () => {
  const { phone, ...rest } = inputOf(valuesOf(service))
  const { phone: _, ...content } = contentOf(service)
  expect(rest).toEqual(content)
  expect(phone).toBe('+32 54 12 34 56')
})

test('what is left empty is not sent, and a website gets its beginning', () => {
  const values = { ...valuesOf(undefined), kind: 'welfare', name: ' Huis ', website: 'huis.test' }
  expect(inputOf(values)).toEqual({
    kind: 'welfare',
    name: 'Huis',
    languages: [],
    website: 'https://huis.test',
  })
})
