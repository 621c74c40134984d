export const draftConflict = {
  title: 'A colleague changed this draft meanwhile',
  text: 'Below is what is saved now. Save again to keep your own text, or take over what is there now.',
  takeOver: 'Take over what is there now',
  sentTitle: 'A colleague sent this referral meanwhile',
  sentText:
    'The draft can no longer be changed. What you typed is still there, so that you can copy it.',
  openSent: 'To the referral that was sent',
}
