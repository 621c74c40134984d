/** Words for a draft that somebody else changed. */
export const draftConflict = {
  title: 'Een collega heeft dit concept intussen aangepast',
  text: 'Hieronder staat wat nu bewaard is. Bewaar opnieuw om uw eigen tekst te houden, of neem over wat er nu staat.',
  takeOver: 'Overnemen wat er nu staat',
  sentTitle: 'Een collega heeft deze doorverwijzing intussen verzonden',
  sentText:
    'U kunt het concept niet meer aanpassen. Wat u hebt getypt, staat er nog, zodat u het kunt kopiëren.',
  openSent: 'Naar de verzonden doorverwijzing',
}
