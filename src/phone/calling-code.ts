/** A number in its parts. */
export interface NumberParts {
  /** Country calling code, without `+`. */
  code: string;
  /** The rest, without trunk prefix. */
  national: string;
}

/** One way to write the national number. */
export interface NationalForm {
  digits: string;
  /** Leading digits that are a trunk prefix, or tell as little. */
  prefix: number;
}

/** Calling codes of one and two digits; all others have three (ITU-T E.164). */
const SHORT = new Set(
  (
    '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 ' +
    '81 82 84 86 90 91 92 93 94 95 98'
  ).split(' '),
);

/** What is dialled before the national number inside the country, where it is not `0`. */
const TRUNKS: Record<string, string[]> = {
  '1': [],
  '7': ['8'],
  '36': ['06'],
  '39': [],
  '52': ['01', '1'],
  '86': [],
  '370': ['8', '0'],
  '375': ['8', '80'],
};

/** Splits an E.164 number. */
export function splitNumber(e164: string): NumberParts {
  const digits = e164.replace(/\D/g, '');
  const code = [1, 2].map((n) => digits.slice(0, n)).find((start) => SHORT.has(start)) ?? digits.slice(0, 3);
  return { code, national: digits.slice(code.length) };
}

/** The ways to write the national number inside its country, plain first. */
export function nationalForms({ code, national }: NumberParts): NationalForm[] {
  const forms = [{ digits: national, prefix: 0 }];
  for (const trunk of TRUNKS[code] ?? ['0']) forms.push({ digits: trunk + national, prefix: trunk.length });
  // Argentina: +54 9 area number is dialled 0 area 15 number, with an area code of two to four digits. Of those up
  // to the 15 nothing tells whose it is.
  if (code === '54' && national.startsWith('9'))
    for (const area of [2, 3, 4])
      forms.push({
        digits: `0${national.slice(1, 1 + area)}15${national.slice(1 + area)}`,
        prefix: 1 + area,
      });
  return forms;
}

/** Leading digits that every mobile number of the country has, and that therefore tell nothing. */
const COMMON_START: Record<string, number> = { '54': 1, '82': 2 };

/** How many leading digits of the national number tell nothing about whose it is. */
export const commonStart = (code: string): number => COMMON_START[code] ?? 1;
