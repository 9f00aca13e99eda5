/** A value as TypeScript source, as the project writes it. */
export function printSource(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) {
    const short = `[${value.map((one) => printSource(one)).join(', ')}]`;
    const isFlat = value.every((one) => typeof one !== 'object') && indent.length + short.length < 90;
    if (isFlat) return short;
    return `[\n${value.map((one) => `${inner}${printSource(one, inner)},\n`).join('')}${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, one]) => one !== undefined);
    const short = `{ ${fields.map(([name, one]) => `${name}: ${printSource(one)}`).join(', ')} }`;
    if (indent && fields.every(([, one]) => typeof one !== 'object') && indent.length + short.length < 80)
      return short;
    return `{\n${fields.map(([name, one]) => `${inner}${name}: ${printSource(one, inner)},\n`).join('')}${indent}}`;
  }
  return String(value);
}

const quote = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
