import { serviceKinds } from '@onthaal/shared/directory'
import { formatPhone } from '@onthaal/shared/persons'
import type { Service, ServiceInput } from './service.ts'

/** What stands in the form of a service. */
export type ServiceValues = {
  kind: string
  name: string
  offer: string
  languages: string[]
  phone: string
  email: string
  website: string
  address: string
}

/** @returns a service as it stands in the form; nothing where there is none yet */
export function valuesOf(service: Service | undefined): ServiceValues {
  return {
    kind: service?.kind ?? '',
    name: service?.name ?? '',
    offer: service?.offer ?? '',
    languages: [...(service?.languages ?? [])],
    phone: service?.phone === undefined ? '' : formatPhone(service.phone),
    email: service?.email ?? '',
    website: service?.website ?? '',
    address: service?.address ?? '',
  }
}

/** @returns what is sent of a form in which a kind is chosen; a website may be typed without its beginning */
export function inputOf(values: ServiceValues): ServiceInput {
  const [offer, phone, email, site, address] = [
    values.offer,
    values.phone,
    values.email,
    values.website,
    values.address,
  ].map((text) => text.trim())
  const website = site && !/^https?:\/\//.test(site) ? `https://${site}` : site
  return {
    kind: serviceKinds.find((kind) => kind === values.kind) ?? serviceKinds[0],
    name: values.name.trim(),
    languages: values.languages,
    ...(offer && { offer }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(website && { website }),
    ...(address && { address }),
  }
}
