/*
 * ANSEL (ANSI/NISO Z39.47-1993) with the characters GEDCOM 5.5.1 adds to it (empty box, black box,
 * midline e and o, sharp s) and those of MARC 21 (sharp s, euro, joiners). Bytes that are not in
 * these tables and not ASCII are no character.
 */

/** Characters that stand for themselves, by byte. */
export const ANSEL_LETTERS: ReadonlyMap<number, number> = new Map([
  [0x8d, 0x200d], // zero width joiner
  [0x8e, 0x200c], // zero width non-joiner
  [0xa1, 0x0141], // L with stroke
  [0xa2, 0x00d8], // O with stroke
  [0xa3, 0x0110], // D with stroke
  [0xa4, 0x00de], // Thorn
  [0xa5, 0x00c6], // AE
  [0xa6, 0x0152], // OE
  [0xa7, 0x02b9], // modifier prime
  [0xa8, 0x00b7], // middle dot
  [0xa9, 0x266d], // flat
  [0xaa, 0x00ae], // registered
  [0xab, 0x00b1], // plus or minus
  [0xac, 0x01a0], // O with horn
  [0xad, 0x01af], // U with horn
  [0xae, 0x02bc], // modifier apostrophe
  [0xb0, 0x02bb], // modifier turned comma
  [0xb1, 0x0142], // l with stroke
  [0xb2, 0x00f8], // o with stroke
  [0xb3, 0x0111], // d with stroke
  [0xb4, 0x00fe], // thorn
  [0xb5, 0x00e6], // ae
  [0xb6, 0x0153], // oe
  [0xb7, 0x02ba], // modifier double prime
  [0xb8, 0x0131], // dotless i
  [0xb9, 0x00a3], // pound
  [0xba, 0x00f0], // eth
  [0xbc, 0x01a1], // o with horn
  [0xbd, 0x01b0], // u with horn
  [0xbe, 0x25a1], // empty box
  [0xbf, 0x25a0], // black box
  [0xc0, 0x00b0], // degree
  [0xc1, 0x2113], // script l
  [0xc2, 0x2117], // sound recording copyright
  [0xc3, 0x00a9], // copyright
  [0xc4, 0x266f], // sharp
  [0xc5, 0x00bf], // inverted question mark
  [0xc6, 0x00a1], // inverted exclamation mark
  [0xc7, 0x00df], // sharp s, as in MARC 21
  [0xc8, 0x20ac], // euro
  [0xcd, 0x1d49], // midline e
  [0xce, 0x1d52], // midline o
  [0xcf, 0x00df], // sharp s, as in GEDCOM
])

/** Marks, by byte. In ANSEL they come before the letter they belong to, in Unicode after it. */
export const ANSEL_MARKS: ReadonlyMap<number, number> = new Map([
  [0xe0, 0x0309], // hook above
  [0xe1, 0x0300], // grave
  [0xe2, 0x0301], // acute
  [0xe3, 0x0302], // circumflex
  [0xe4, 0x0303], // tilde
  [0xe5, 0x0304], // macron
  [0xe6, 0x0306], // breve
  [0xe7, 0x0307], // dot above
  [0xe8, 0x0308], // diaeresis
  [0xe9, 0x030c], // caron
  [0xea, 0x030a], // ring above
  [0xeb, 0xfe20], // ligature, left half
  [0xec, 0xfe21], // ligature, right half
  [0xed, 0x0315], // comma above right
  [0xee, 0x030b], // double acute
  [0xef, 0x0310], // candrabindu
  [0xf0, 0x0327], // cedilla
  [0xf1, 0x0328], // ogonek
  [0xf2, 0x0323], // dot below
  [0xf3, 0x0324], // diaeresis below
  [0xf4, 0x0325], // ring below
  [0xf5, 0x0333], // double low line
  [0xf6, 0x0332], // low line
  [0xf7, 0x0326], // comma below
  [0xf8, 0x031c], // left half ring below
  [0xf9, 0x032e], // breve below
  [0xfa, 0xfe22], // double tilde, left half
  [0xfb, 0xfe23], // double tilde, right half
  [0xfe, 0x0313], // comma above
])
