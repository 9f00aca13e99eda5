import type { ComponentChildren, VNode } from 'preact';

/** A piece of a page as plain data: a text, or an element with its attributes and what is in it. */
export type Drawn = string | [tag: string, attributes: Record<string, string>, ...children: Drawn[]];

/**
 * What Preact would put into the page for `node`, as data. For components without state or effects; hooks throw
 * here. Handlers are left out: they come when the screen takes over what was painted.
 */
export function draw(node: ComponentChildren): Drawn[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap((child: ComponentChildren) => draw(child));
  // Two texts side by side stay two: Preact looks for its own again.
  if (typeof node !== 'object') return [String(node)];
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function')
    return draw((type as (props: Record<string, unknown>) => ComponentChildren)(props));
  return [[type, attributesOf(props), ...draw(props.children as ComponentChildren)]];
}

function attributesOf(props: Record<string, unknown>): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || name === 'key' || name === 'ref') continue;
    if (typeof value === 'function' || value === undefined || value === null) continue;
    // A property, not an attribute.
    if (name === 'value' && value === '') continue;
    // `false` is a value of data and ARIA attributes, and means "not there" for all others.
    if (value === false && !/^(?:aria|data)-/.test(name)) continue;
    written[name] = name === 'style' ? styleText(value as Record<string, unknown>) : String(value);
  }
  return written;
}

const styleText = (style: Record<string, unknown>): string =>
  Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
