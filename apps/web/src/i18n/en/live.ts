export const live = { out: 'Not live — reconnecting…' }
