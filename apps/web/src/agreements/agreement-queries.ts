import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** The cooperation agreements of the organisation, what ends last first. */
export const agreementsQuery = queryOptions({
  queryKey: ['listCooperationAgreements'],
  queryFn: async () => (await answerOf(client.GET('/cooperationAgreements'))).items,
})

export function agreementQuery(agreementId: string) {
  return queryOptions({
    queryKey: ['getCooperationAgreement', agreementId],
    queryFn: () =>
      answerOf(
        client.GET('/cooperationAgreements/{agreementId}', { params: { path: { agreementId } } }),
      ),
    staleTime: 0,
  })
}

/** Whom an agreement can be with. */
export const partnersQuery = queryOptions({
  queryKey: ['listOrganisations'],
  queryFn: async () => (await answerOf(client.GET('/organisations'))).items,
})
