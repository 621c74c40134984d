import type { Translation } from '../nl-be/index.ts'

export const exports: Translation['exports'] = {
  title: 'Export the list',
  intro:
    'You get all rows of this list, with its filters, order and columns as they are now. Whoever is in it, is written in the access log.',
  format: 'As what do you want the list?',
  formats: {
    csv: 'CSV, for any program',
    xlsx: 'Excel (XLSX)',
  },
  make: 'Make the file',
  asked: {
    direct: 'The file is being downloaded.',
    waiting: 'This is a long list. You can go on working: the file is made in the background.',
  },
  refused: {
    tooManyRows: 'This list is too long for one file. Choose filters, and make more than one file.',
    tooManyExports: 'You have many files already. Remove one.',
  },
  figures: {
    title: 'Export the figures',
    intro:
      'You get the figures as they stand here, with what they count, your choices, the date and your name. That you take them along is written in the access log.',
    introOverview:
      'You get the figures of the chosen period and of the one before, with what they count, your choices, the date and your name. What is told apart here and what stands under Over time is not in the file: choose that at By period and export it there. That you take figures along is written in the access log.',
    small: 'A small number can say something of one person. Do not publish these figures.',
    withoutNames: 'No names of colleagues are in the file: the figures are in it as a whole.',
    format: 'As what do you want the figures?',
  },
  made: 'Your file {{name}} is ready. You find it under Export.',
  notMade: 'Your file {{name}} could not be made. Try again.',
  before: 'Your files',
  ready: '{{total}} rows. Can be downloaded until {{until}}.',
  waiting: '{{total}} rows. Waits to be made.',
  running: '{{done}} of {{total}} rows made.',
  failed: 'This file could not be made. Remove it and try again.',
  progressOf: 'Progress of {{name}}',
  cancel: 'Cancel',
  remove: 'Remove',
  removeOf: 'Remove or cancel {{name}}',
}
