/** What files of municipalities say in Dutch, as the screens do; a test holds the two together. */
export const organisationWords = {
  none: 'geen',
  code: { none: 'geen code' },
  fields: {
    name: 'Naam',
    code: 'KBO-nummer of OVO-code',
    partitions: 'Delen, met NIS-code',
    ocmw: 'OCMW',
    awaits: 'Eerste beheerder',
  },
  municipalities: {
    title: 'Gemeenten',
    fields: { ocmwCode: 'KBO-nummer of OVO-code van het OCMW' },
  },
  firstCode: { waits: '{{username}} heeft nog nooit ingelogd.' },
}
