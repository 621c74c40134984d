import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { isFailure } from '../api/errors.ts'
import { severalOfFigures } from './figure-filters.ts'
import { type ListSearch, selectionIn, valuesOf } from './list-filters.ts'

export type WorklistSettings = Schemas['WorklistSettings']
type Input = Schemas['WorklistSettingsInput']
export type SavedView = WorklistSettings['views'][number]
type AnyView = SavedView | WorklistSettings['sharedViews'][number]

/** How somebody works in lists: what they chose, with what colleagues share. */
export const worklistSettingsQuery = queryOptions({
  queryKey: ['getWorklistSettings'],
  queryFn: () => answerOf(client.GET('/worklistSettings')),
})

/**
 * Keeps something else of how somebody works. What another tab kept meanwhile stays: the change is made
 * again on what is kept by then.
 */
export function useChangeWorklistSettings() {
  const queryClient = useQueryClient()
  const { queryKey } = worklistSettingsQuery
  const keep = async (seen: WorklistSettings, change: (input: Input) => Input) =>
    answerOf(
      client.PUT('/worklistSettings', {
        body: change(inputOf(seen)),
        params: { header: { 'If-Match': etagOf(seen) } },
      }),
    )
  return useMutation({
    mutationFn: async (change: (input: Input) => Input) => {
      const seen = await queryClient.fetchQuery({ ...worklistSettingsQuery, staleTime: 'static' })
      try {
        return await keep(seen, change)
      } catch (error) {
        if (!isFailure(error, 'staleVersion')) throw error
        return keep(
          await queryClient.fetchQuery({ ...worklistSettingsQuery, staleTime: 0 }),
          change,
        )
      }
    },
    onSuccess: (settings) => queryClient.setQueryData(queryKey, settings),
  })
}

function inputOf({ lists, views, usualView, shortcuts }: WorklistSettings): Input {
  return { lists, views, shortcuts, ...(usualView !== undefined && { usualView }) }
}

/** @returns the settings with another choice for one list */
export function withListChoice(input: Input, choice: Input['lists'][number]): Input {
  const others = input.lists.filter(({ box }) => box !== choice.box)
  const before = input.lists.find(({ box }) => box === choice.box)
  return { ...input, lists: [...others, { ...before, ...choice }] }
}

/** @returns the settings with a view in place of the one with its id, or beside the others */
export function withView(input: Input, view: SavedView, isUsual: boolean): Input {
  const others = input.views.filter(({ id }) => id !== view.id)
  const { usualView, ...rest } = input
  const kept = usualView === view.id ? undefined : usualView
  const usual = isUsual ? view.id : kept
  return { ...rest, views: [...others, view], ...(usual !== undefined && { usualView: usual }) }
}

/** @returns the settings without a view */
export function withoutView(input: Input, id: string): Input {
  const { usualView, ...rest } = input
  return {
    ...rest,
    views: input.views.filter((view) => view.id !== id),
    ...(usualView !== undefined && usualView !== id && { usualView }),
  }
}

/** @returns where a view leads: its queue with its filters, in its order */
export function searchOfView({ id, box, filters, sort }: AnyView): ListSearch {
  return { ...filters, queue: box, sort, view: id }
}

/** @returns the filters that a list has now, as a view keeps them */
export function filtersToKeep(search: ListSearch): SavedView['filters'] {
  const { after: _after, sort: _sort, reference: _reference, ...filters } = selectionIn(search)
  const lists = [
    ...(['type', 'status', 'outcome', 'rejectionReason', 'not', 'empty', 'filled'] as const),
    ...severalOfFigures,
  ]
  const several = Object.fromEntries(lists.map((name) => [name, valuesOf<string>(filters[name])]))
  return Object.fromEntries(
    Object.entries({ ...filters, ...several }).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
