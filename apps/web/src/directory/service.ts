import type { Schemas } from '../api/client.ts'

export type Service = Schemas['Service']
export type ServiceInput = Schemas['ServiceInput']
export type ServiceListResult = Schemas['ServiceListResult']

/** @returns what stands of a service, to say it once more */
export function contentOf({
  kind,
  name,
  offer,
  languages,
  phone,
  email,
  website,
  address,
}: Service): ServiceInput {
  return {
    ...{ kind, name, languages },
    ...(offer !== undefined && { offer }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(website !== undefined && { website }),
    ...(address !== undefined && { address }),
  }
}
