import type { Problem } from '../errors.js';
import { isPresent, type Json, listOf, numberOf, objectsOf, textOf } from '../json.js';
import { allComponents, kinds, type Placed } from './component-tree.js';
import { limits } from './limits.js';

const problem = (path: readonly (string | number)[], code: string, message: string): Problem => ({
  path,
  code,
  message,
});

/** What holds in every message, with or without Components V2. */
export function componentProblems(body: Json, isV2: boolean): readonly Problem[] {
  const placed = allComponents(body);
  return [
    ...(placed.length > limits.components
      ? [
          problem(
            ['components'],
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `${placed.length} components in all; at most 40.`,
          ),
        ]
      : []),
    ...duplicateIds(placed),
    ...placed.flatMap(buttonProblems),
    ...placed.flatMap(rowProblems),
    ...placed.flatMap(selectProblems),
    ...(isV2 ? [] : classicProblems(body)),
  ];
}

export function duplicateIds(placed: readonly Placed[]): readonly Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    const id = textOf(component.custom_id);
    if (id === '') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problem(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      ),
    ];
  });
}

function classicProblems(body: Json): readonly Problem[] {
  const top = objectsOf(body.components);
  const rows =
    top.length > limits.classicRows
      ? [problem(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')]
      : [];
  const strangers = top.flatMap(({ type }, index) =>
    type === kinds.row
      ? []
      : [
          problem(
            ['components', index, 'type'],
            'UNION_TYPE_CHOICES',
            'Without IS_COMPONENTS_V2 only action rows may stand here.',
          ),
        ],
  );
  return [...rows, ...strangers];
}

function buttonProblems({ component, path }: Placed): readonly Problem[] {
  if (component.type !== kinds.button) return [];
  const link = component.style === 5;
  const premium = component.style === 6;
  const hasId = isPresent(component.custom_id);
  const hasUrl = isPresent(component.url);
  const found: Problem[] = [];
  if (link && hasId)
    found.push(
      problem(
        path,
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A link button cannot have a custom_id',
      ),
    );
  if (link && !hasUrl)
    found.push(problem([...path, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required'));
  if (!link && !premium && !hasId)
    found.push(
      problem([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id required'),
    );
  if (!link && hasUrl)
    found.push(problem([...path, 'url'], 'BUTTON_COMPONENT_INVALID_URL', 'Only link buttons have a url'));
  if (!premium && !isPresent(component.emoji) && textOf(component.label).trim() === '') {
    found.push(
      problem([...path, 'label'], 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or an emoji is required'),
    );
  }
  return found;
}

function rowProblems({ component, path }: Placed): readonly Problem[] {
  if (component.type !== kinds.row) return [];
  const inside = objectsOf(component.components);
  const buttons = inside.filter(({ type }) => type === kinds.button).length;
  if (buttons === inside.length || inside.length <= 1) return [];
  return [
    problem(
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'A row holds up to five buttons or one select.',
    ),
  ];
}

function selectProblems({ component, path }: Placed): readonly Problem[] {
  if (component.type !== kinds.stringSelect) return [];
  const options = objectsOf(component.options);
  const values = options.map(({ value }) => textOf(value));
  const found: Problem[] = [];
  if (listOf(component.options).length === 0) {
    found.push(problem([...path, 'options'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 25 in length.'));
  }
  if (new Set(values).size < values.length) {
    found.push(
      problem(
        [...path, 'options'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      ),
    );
  }
  if (isPresent(component.min_values) && numberOf(component.min_values) > options.length) {
    found.push(
      problem(
        [...path, 'min_values'],
        'BASE_TYPE_BAD_LENGTH',
        'More values are required than there are options.',
      ),
    );
  }
  if (
    options.filter((option) => option.default === true).length >
    (isPresent(component.max_values) ? numberOf(component.max_values) : 1)
  ) {
    found.push(
      problem(
        [...path, 'options'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULT_OPTIONS',
        'More defaults than max_values.',
      ),
    );
  }
  return found;
}
