export const acknowledgePage = {
  all_one: 'Mark this outcome as seen',
  all_other: 'Mark all on this page as seen ({{count}})',
  allButSentBack_one: 'Mark all on this page as seen, except what was sent back ({{count}})',
  allButSentBack_other: 'Mark all on this page as seen, except what was sent back ({{count}})',
  done_one: '{{count}} outcome is marked as seen.',
  done_other: '{{count}} outcomes are marked as seen.',
  changed: 'Something changed meanwhile',
  changedText: 'Nothing was marked as seen. The list is fresh again. Check it and try once more.',
}
