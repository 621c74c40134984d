/** What files of tasks say in Dutch, as the screens do; a test holds the two together. */
export const taskWords = {
  tasks: {
    what: 'Wat moet er gebeuren?',
    assignee: 'Welke collega?',
    nobody: 'Nog niemand',
    by: 'Tegen wanneer?',
    late: 'Te laat',
  },
}
