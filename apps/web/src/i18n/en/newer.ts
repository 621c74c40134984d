export const newer = {
  title: 'A colleague changed this meanwhile',
  text: 'What you filled in is still there. Check it and save again.',
  taken: 'Taken over from your colleague: {{fields}}.',
  theirs: '{{field}} according to your colleague: ‘{{value}}’',
  empty: 'nothing',
  take: 'Take over the {{field}} of your colleague',
}
