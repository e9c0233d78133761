type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const numbers = (value: unknown): readonly number[] | null =>
  Array.isArray(value) ? value.map(Number).sort((a, b) => a - b) : null;

const sorted = (value: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(fieldsOf(value)).sort(([a], [b]) => (a < b ? -1 : 1));

/** What an option says, with what Discord leaves out or adds made alike. */
const optionPrint = (value: unknown): unknown => {
  const option = fieldsOf(value);
  return [
    option.type,
    option.name,
    option.description,
    sorted(option.description_localizations),
    option.required === true,
    option.autocomplete === true,
    option.min_value ?? null,
    option.max_value ?? null,
    option.min_length ?? null,
    option.max_length ?? null,
    listOf(option.choices).map((choice) => [fieldsOf(choice).name, fieldsOf(choice).value]),
    listOf(option.options).map(optionPrint),
  ];
};

const commandPrint = (value: unknown, withPlaces: boolean): string => {
  const command = fieldsOf(value);
  const permissions = command.default_member_permissions ?? null;
  return JSON.stringify([
    command.type ?? 1,
    command.name,
    sorted(command.name_localizations),
    command.description ?? '',
    sorted(command.description_localizations),
    permissions === null ? null : String(permissions),
    withPlaces ? [numbers(command.contexts), numbers(command.integration_types)] : [],
    listOf(command.options).map(optionPrint),
  ]);
};

/** The same text for the same commands, whether from the code or from Discord, in any order. */
export const fingerprintOf = (commands: readonly unknown[], withPlaces: boolean): string =>
  commands
    .map((command) => commandPrint(command, withPlaces))
    .sort()
    .join('\n');
