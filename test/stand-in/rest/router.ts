import type { Route } from './call.js';

export type Found = { readonly route: Route; readonly params: { readonly [name: string]: string } };

/** The route of a method and path; `path-only` when the path exists with other methods. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): Found | 'path-only' | null {
  const fitting = routes.flatMap((route) => {
    const params = matchPath(route.pattern, path);
    return params === null ? [] : [{ route, params }];
  });
  if (fitting.length === 0) return null;
  return fitting.find(({ route }) => route.method === method) ?? 'path-only';
}

function matchPath(pattern: string, path: string): { readonly [name: string]: string } | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: { [name: string]: string } = {};
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}
