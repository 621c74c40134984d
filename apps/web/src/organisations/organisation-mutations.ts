import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { sessionQuery } from '../identity/index.ts'
import type {
  AgencyDesk,
  KnownOrganisation,
  OwnOrganisation,
  ReferralTerm,
  Region,
} from './organisation.ts'
import {
  municipalitiesQuery,
  ownOrganisationQuery,
  receivingDesksQuery,
  referralTermsQuery,
  regionsQuery,
} from './organisation-queries.ts'

export function useUpdateOwnOrganisation() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: OwnOrganisation; body: Schemas['OrganisationTerms'] }) =>
      answerOf(
        client.PUT('/organisations/current', {
          body,
          params: { header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: async (organisation) => {
      queryClient.setQueryData(ownOrganisationQuery.queryKey, organisation)
      // The header shows the name.
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
    // Whoever was too late goes on from what stands there now.
    onError: () => queryClient.invalidateQueries({ queryKey: ownOrganisationQuery.queryKey }),
  })
}

export function useCreateReceivingDesk() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewReceivingDesk']) =>
      answerOf(
        client.POST('/receivingDesks', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: ({ items }) => {
      intent.done()
      queryClient.setQueryData(receivingDesksQuery.queryKey, items)
    },
  })
}

export function useCreateRegion() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['RegionTerms']) =>
      answerOf(
        client.POST('/regions', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: ({ items }) => {
      intent.done()
      queryClient.setQueryData(regionsQuery.queryKey, items)
    },
  })
}

export function useUpdateRegion() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: Region; body: Schemas['RegionTerms'] }) =>
      answerOf(
        client.PUT('/regions/{regionId}', {
          body,
          params: { path: { regionId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: regionsQuery.queryKey }),
  })
}

export function useCreateDesk() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ regionId, body }: { regionId: string; body: Schemas['NewDesk'] }) =>
      answerOf(
        client.POST('/regions/{regionId}/desks', {
          body,
          params: {
            path: { regionId },
            header: { 'Idempotency-Key': intent.keyFor([regionId, body]) },
          },
        }),
      ),
    onSuccess: ({ items }) => {
      intent.done()
      queryClient.setQueryData(regionsQuery.queryKey, items)
    },
  })
}

export function useUpdateDesk() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: AgencyDesk; body: Schemas['DeskTerms'] }) =>
      answerOf(
        client.PUT('/desks/{deskId}', {
          body,
          params: { path: { deskId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: regionsQuery.queryKey }),
  })
}

export function useCreateReferralTerm() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['ReferralTermInput']) =>
      answerOf(
        client.POST('/referralTerms', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: ({ items }) => {
      intent.done()
      queryClient.setQueryData(referralTermsQuery.queryKey, items)
    },
  })
}

export function useUpdateReferralTerm() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: ReferralTerm; body: Schemas['ReferralTermInput'] }) =>
      answerOf(
        client.PUT('/referralTerms/{referralTermId}', {
          body,
          params: { path: { referralTermId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: referralTermsQuery.queryKey }),
  })
}

export function useCreateMunicipality() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewMunicipality']) =>
      answerOf(
        client.POST('/municipalities', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: ({ items }) => {
      intent.done()
      queryClient.setQueryData(municipalitiesQuery.queryKey, items)
    },
  })
}

export function useReplaceOrganisationCode() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: KnownOrganisation; body: Schemas['OrganisationCode'] }) =>
      answerOf(
        client.PUT('/organisations/{organisationId}/code', {
          body,
          params: { path: { organisationId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: municipalitiesQuery.queryKey }),
  })
}

export function useReplaceFirstCode() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (seen: KnownOrganisation) =>
      answerOf(
        client.PUT('/organisations/{organisationId}/firstCode', {
          params: { path: { organisationId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: municipalitiesQuery.queryKey }),
  })
}
