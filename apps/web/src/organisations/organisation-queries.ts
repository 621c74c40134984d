import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

export const ownOrganisationQuery = queryOptions({
  queryKey: ['getOwnOrganisation'],
  queryFn: () => answerOf(client.GET('/organisations/current')),
  staleTime: 0,
})

export const regionsQuery = queryOptions({
  queryKey: ['listRegions'],
  queryFn: async () => (await answerOf(client.GET('/regions'))).items,
  staleTime: 0,
})

/** The desks at which a municipality or an OCMW receives what the agency refers to it. */
export const receivingDesksQuery = queryOptions({
  queryKey: ['listReceivingDesks'],
  queryFn: async () => (await answerOf(client.GET('/receivingDesks'))).items,
  staleTime: 0,
})

export const referralTermsQuery = queryOptions({
  queryKey: ['listReferralTerms'],
  queryFn: async () => (await answerOf(client.GET('/referralTerms'))).items,
  staleTime: 0,
})

/** What terms can be part of. */
export const agreementsQuery = queryOptions({
  queryKey: ['listCooperationAgreements'],
  queryFn: async () => (await answerOf(client.GET('/cooperationAgreements'))).items,
})

export const municipalitiesQuery = queryOptions({
  queryKey: ['listMunicipalities'],
  queryFn: async () => (await answerOf(client.GET('/municipalities'))).items,
  staleTime: 0,
})

export const handoversQuery = queryOptions({
  queryKey: ['listHandovers'],
  queryFn: () => answerOf(client.GET('/handovers')),
  staleTime: 0,
})

/** The municipalities that a part can be offered to, by name. */
export const otherMunicipalitiesQuery = queryOptions({
  queryKey: ['listOrganisations', 'municipalities'],
  queryFn: async () =>
    (await answerOf(client.GET('/organisations'))).items.filter(
      ({ kind }) => kind === 'municipality',
    ),
})
