/** What every register has in common that is taken along whole: nobody stands in it who is served. */
export const ofNobody = {
  named: [],
  filters: () => [],
  fields: [],
  purpose: 'followUp',
  people: undefined,
} as const
