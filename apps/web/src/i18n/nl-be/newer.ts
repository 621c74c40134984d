/** Words for a form of which a colleague saved the same while somebody typed. */
export const newer = {
  title: 'Een collega paste dit intussen aan',
  text: 'Wat u invulde, staat er nog. Kijk na en bewaar opnieuw.',
  taken: 'Overgenomen van uw collega: {{fields}}.',
  theirs: '{{field}} volgens uw collega: ‘{{value}}’',
  empty: 'niets',
  take: '{{field}} van uw collega overnemen',
}
