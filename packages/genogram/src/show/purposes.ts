import { LAYERS, type Layer } from './layers.ts'

/** What a drawing or document can be for. */
export const PURPOSE_NAMES = ['visit', 'reflection', 'meeting', 'court', 'child'] as const

/** What a drawing or document is for. */
export type Purpose = (typeof PURPOSE_NAMES)[number]

/** What a purpose shows of what the view holds, and how it words it. It never shows more. */
export interface Showing {
  readonly layers: readonly Layer[]
  /** The names people use, or full names where they are recorded. */
  readonly names: 'used' | 'full'
  /** Under a name: years of birth and death, dates with their basis, or nothing but the age inside the symbol. */
  readonly life: 'years' | 'dates' | 'ages'
  /** Letters and years at the lines between partners. */
  readonly partnerLetters: boolean
  /** Under a name, what those whom the genogram is about call the person. */
  readonly callings: boolean
  /** Whose account a fact is, who disputes it, and where it is written. */
  readonly accounts: boolean
  /** Languages, work, culture, places, notes, gender’s basis, what nobody asked: all that is written of a person beyond who they are. */
  readonly details: boolean
  /** That somebody needs an interpreter. */
  readonly interpreter: boolean
  /** By what law or arrangement a child lives where they live. */
  readonly legalTerms: boolean
  /** By what document parental responsibility is shown, and when that was seen. */
  readonly evidence: boolean
  /** Who recorded it, when, with whom, and the record’s own title. */
  readonly recordedBy: boolean
  /** The size of print: labels of about eight points, or half as large again. */
  readonly marks: 'ordinary' | 'large'
  /** Each person, allegation and entry of responsibility carries a number, the same in lists, sentences and at lines of harm. */
  readonly numbered: boolean
  /** In a document, everyone and every tie in tables beside the sentences. */
  readonly tables: boolean
  /** What stands under the drawing in words. */
  readonly lists: readonly ShownList[]
}

/** A list under the drawing. */
export type ShownList = 'people' | 'responsibility' | 'allegations' | 'questions' | 'recorded'

/** All that the view holds, as a worker reads it. */
export const EVERYTHING: Showing = {
  layers: LAYERS,
  names: 'used',
  life: 'years',
  partnerLetters: true,
  callings: false,
  accounts: true,
  details: true,
  interpreter: true,
  legalTerms: true,
  evidence: true,
  recordedBy: true,
  marks: 'ordinary',
  numbered: false,
  tables: true,
  lists: [],
}

const FEW_WORDS: Showing = {
  ...EVERYTHING,
  layers: ['family', 'care', 'households'],
  life: 'ages',
  partnerLetters: false,
  callings: true,
  accounts: false,
  details: false,
  legalTerms: false,
  evidence: false,
  recordedBy: false,
  marks: 'large',
  tables: false,
}

/**
 * What each purpose shows of what a view holds. A home visit: few words, large, nothing a partner
 * who walks in must not read. Reflection: everything, and what we do not know. A meeting: one page
 * that everybody in the room reads. Court: what can be challenged line by line. A child: theirs.
 */
export const PURPOSES: Readonly<Record<Purpose, Showing>> = {
  visit: FEW_WORDS,
  reflection: { ...EVERYTHING, lists: ['questions'] },
  meeting: {
    ...FEW_WORDS,
    layers: ['family', 'care', 'households', 'pregnancies', 'responsibility'],
    callings: false,
    marks: 'ordinary',
    lists: ['responsibility'],
  },
  court: {
    ...EVERYTHING,
    layers: [
      'family',
      'care',
      'households',
      'unsettled',
      'origins',
      'pregnancies',
      'responsibility',
      'harm',
    ],
    names: 'full',
    life: 'dates',
    details: false,
    numbered: true,
    tables: false,
    lists: ['people', 'responsibility', 'allegations', 'recorded'],
  },
  child: { ...FEW_WORDS, interpreter: false },
}

/** The safe gesture of a home visit: only who lives where, and nothing of who is what to whom. */
export const WHO_LIVES_WHERE: ShownOptions = { purpose: 'visit', layers: ['households'] }

/** What is shown, of all that the view holds. */
export interface ShownOptions {
  /** What it is for. Left out: everything the view holds. */
  readonly purpose?: Purpose
  /** Only these layers, of those that the purpose shows. Left out: all of them. */
  readonly layers?: readonly Layer[]
}

/** What a purpose shows, with only the layers that are wanted. */
export const showingOf = ({ purpose, layers }: ShownOptions): Showing => {
  const showing = purpose ? PURPOSES[purpose] : EVERYTHING
  if (!layers) return showing
  const wanted = new Set(layers)
  return { ...showing, layers: showing.layers.filter((layer) => wanted.has(layer)) }
}
