import type { Problem } from '../errors.js';
import { type Json, listOf, objectsOf, textOf } from '../json.js';
import { choiceValueProblems } from './choices.js';
import { localeProblems, nameProblems } from './command-text.js';

type Path = readonly (string | number)[];

const subcommand = 1;
const group = 2;
const canComplete = new Set<unknown>([3, 4, 10]);

/** Rules on the options of a command, subcommand or group, all the way down. */
export function optionProblems(parent: Json, path: Path): readonly Problem[] {
  const options = objectsOf(parent.options);
  return [
    ...orderProblems(options, path),
    ...duplicateProblems(options, path),
    ...mixProblems(options, path),
    ...options.flatMap((option, index) => {
      const at = [...path, 'options', index];
      return [
        ...nameProblems(option, at),
        ...localeProblems(option, at),
        ...choiceProblems(option, at),
        ...optionProblems(option, at),
      ];
    }),
  ];
}

function orderProblems(options: readonly Json[], path: Path): readonly Problem[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  if (firstOptional === -1) return [];
  return options.flatMap((option, index) =>
    option.required === true && index > firstOptional
      ? [
          {
            path: [...path, 'options', index],
            code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            message: 'Required options must be placed before non-required options',
          },
        ]
      : [],
  );
}

function duplicateProblems(options: readonly Json[], path: Path): readonly Problem[] {
  const names = options.map(({ name }) => textOf(name));
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          {
            path: [...path, 'options', index],
            code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
            message: 'Option name already exists',
          },
        ],
  );
}

function mixProblems(options: readonly Json[], path: Path): readonly Problem[] {
  const nested = options.filter(({ type }) => type === subcommand || type === group).length;
  if (nested === 0 || nested === options.length) return [];
  return [
    {
      path: [...path, 'options'],
      code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      message: 'Subcommands and other options cannot stand side by side',
    },
  ];
}

function choiceProblems(option: Json, path: Path): readonly Problem[] {
  const found: Problem[] = [...choiceValueProblems(option, path)];
  const names = objectsOf(option.choices).map(({ name }) => textOf(name));
  if (option.autocomplete === true && listOf(option.choices).length > 0) {
    found.push({
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
      message: 'Autocomplete cannot be set with choices',
    });
  }
  if (option.autocomplete === true && !canComplete.has(option.type)) {
    found.push({
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE',
      message: 'Only strings and numbers can be completed',
    });
  }
  if (new Set(names).size < names.length) {
    found.push({
      path: [...path, 'choices'],
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
      message: 'Choice name already exists',
    });
  }
  return found;
}
