import { figureIndicators } from '@onthaal/shared/agreements'
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

/**
 * The figures that show how commitments are kept: of this school year and the one before it.
 *
 * @param sender whose, for the agency; nobody reads those of others
 */
export function indicatorsQuery(sender: string | undefined) {
  const query = {
    ...{ measure: [...figureIndicators], grain: 'schoolYear' as const, periods: 2 },
    ...(sender !== undefined && { sender }),
  }
  return queryOptions({
    queryKey: ['getFigures', query],
    queryFn: () => answerOf(client.GET('/figures', { params: { query } })),
    staleTime: 0,
  })
}

/** Whom an agreement can be with. */
export const partnersQuery = queryOptions({
  queryKey: ['listOrganisations'],
  queryFn: async () => (await answerOf(client.GET('/organisations'))).items,
})
