/** Where the children without a first day stand in a list that is sorted by it. */
export const noDay = '9999-12-31'
