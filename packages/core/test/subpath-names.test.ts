import { expect, it } from 'vitest'
import * as drawing from '../src/drawing/index.ts'
import * as wording from '../src/wording/index.ts'

// What the tools draw and write with. A name that goes or changes is a change tools see.
it('core/drawing exports these names and no others', () => {
  expect(Object.keys(drawing).toSorted()).toEqual([
    'ARROW_LENGTH',
    'BROKEN',
    'INK',
    'LEAST_LEGEND_WIDTH',
    'LINE',
    'NOTHING_TAKEN',
    'NO_MARK',
    'ORDINARY_UNIT',
    'PAPER',
    'SAMPLE',
    'SHADE',
    'THIN',
    'arrowhead',
    'besideLine',
    'drawHeading',
    'drawLegend',
    'drawLineTag',
    'drawPages',
    'drawSheet',
    'elementsOf',
    'ground',
    'joinMarks',
    'lengthOf',
    'movedTo',
    'partOf',
    'pathThrough',
    'pointAt',
    'svgElement',
    'tag',
    'tagBox',
    'tagPlace',
    'textLine',
    'tidy',
    'zigzagAlong',
  ])
})

it('core/wording exports these names and no others', () => {
  expect(Object.keys(wording).toSorted()).toEqual([
    'AUTHORITY',
    'MARKED_NOTE',
    'SHARED_NOTE',
    'SOMEONE',
    'bulletList',
    'distinctNames',
    'during',
    'hasHappened',
    'heading',
    'listOf',
    'onDate',
    'paragraph',
    'phrase',
    'sentence',
    'sentences',
    'sharedNotes',
    'table',
    'timeOf',
    'toldAs',
    'underTitle',
  ])
})
