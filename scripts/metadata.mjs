/**
 * Writes functions.json and functions.en.json, from which Excel knows the cell functions: `node scripts/metadata.mjs [folder]`.
 *
 * The Dutch list comes from the documentation of the functions themselves. The English list is the same list with the texts of
 * src/functions/descriptions.en.json: Excel's generator knows one language only.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import metadataGenerator from 'custom-functions-metadata';
import { helpOf } from './help.mjs';
import { Stop, run } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sourceFolder = join(root, 'src', 'functions');
const englishTexts = join(sourceFolder, 'descriptions.en.json');

const names = (items) => items.map((item) => `"${item}"`).join(', ');
const oneLine = (text) => text?.replace(/\s+/g, ' ').trim();

function functionFiles() {
  const files = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files
    .map((name) => join(sourceFolder, name))
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
}

/** The generator reads one file at a time here, so that a fault can name its file. */
async function generatedFrom(file) {
  const name = relative(root, file);
  const { metadataJson, errors } = await metadataGenerator.generateCustomFunctionsMetadata(file);
  if (errors.length > 0)
    throw new Stop(`De beschrijving van de celfuncties in ${name} klopt niet:\n- ${errors.join('\n- ')}`);
  if (!metadataJson) {
    throw new Stop(
      `${name} bevat @customfunction, maar geen celfunctie: schrijf die als "export function naam(…)".`,
    );
  }
  return JSON.parse(metadataJson).functions;
}

/** The first fault of the Dutch list, as the contract of the cell functions has it, or undefined. */
function dutchFault(functions) {
  const ids = functions.map(({ id }) => id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double) return `De celfunctie "${double}" komt twee keer voor.`;
  for (const { id, name, description, parameters, result } of functions) {
    if (!/^[A-Z][A-Z0-9_.]{2,}$/.test(id))
      return `De celfunctie "${id}" heeft een naam van ten minste drie hoofdletters of cijfers nodig.`;
    if (name !== id) return `De celfunctie "${id}" heet ook "${name}": naam en id moeten gelijk zijn.`;
    if (!description) return `De celfunctie "${id}" heeft geen beschrijving.`;
    if (result.dimensionality !== 'matrix')
      return `De celfunctie "${id}" moet een matrix teruggeven: schrijf het type erbij, "unknown[][]".`;
    for (const parameter of parameters) {
      if (!parameter.description)
        return `De parameter "${parameter.name}" van "${id}" heeft geen beschrijving.`;
      if (parameter.dimensionality !== 'matrix' || parameter.type !== 'any') {
        return `De parameter "${parameter.name}" van "${id}" moet "unknown[][]" zijn.`;
      }
    }
  }
  return undefined;
}

/** The first difference between the functions and the English texts, or undefined. */
function englishFault(functions, texts) {
  const ids = functions.map(({ id }) => id);
  const missing = ids.filter((id) => !texts[id]?.description);
  if (missing.length > 0) return `Engelse beschrijving ontbreekt van ${names(missing)}.`;
  const unknown = Object.keys(texts).filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    return `Engelse beschrijving van een celfunctie die niet bestaat: ${names(unknown)}.`;
  for (const { id, parameters } of functions) {
    const dutch = names(parameters.map(({ name }) => name));
    const english = names(Object.keys(texts[id].parameters ?? {}));
    if (dutch !== english)
      return `De parameters van "${id}" zijn ${dutch}, maar in het Engels ${english || 'geen'}.`;
    const empty = parameters.find(({ name }) => !texts[id].parameters[name]);
    if (empty) return `Engelse beschrijving ontbreekt van de parameter "${empty.name}" van "${id}".`;
  }
  return undefined;
}

function withTexts(functions, descriptionOf, parameterOf) {
  return functions.map((item) => ({
    ...item,
    description: oneLine(descriptionOf(item)),
    parameters: item.parameters.map((parameter) => ({
      ...parameter,
      description: oneLine(parameterOf(item, parameter)),
    })),
  }));
}

/**
 * The functions in Dutch and in English, in the shape Excel reads. The generator's `allowCustomDataForDataTypeAny` is left out: a cell
 * with a data type (a currency, a linked entity) then arrives as its plain value, and the functions know plain values only. With
 * `allowErrorForDataTypeAny`, which the generator cannot write, an error in a range reaches the function and concerns its own row;
 * without it Excel calls no function at all, and every row shows that error.
 * @throws Stop when a function is not as the contract says, or when the two languages do not list the same.
 */
export async function functionMetadata() {
  const functions = [];
  for (const file of functionFiles()) functions.push(...(await generatedFrom(file)));
  const texts = JSON.parse(readFileSync(englishTexts, 'utf8'));
  const fault = dutchFault(functions) ?? englishFault(functions, texts);
  if (fault) throw new Stop(fault);
  return {
    dutch: {
      allowErrorForDataTypeAny: true,
      functions: withTexts(
        functions,
        (item) => item.description,
        (_, parameter) => parameter.description,
      ),
    },
    english: {
      allowErrorForDataTypeAny: true,
      functions: withTexts(
        functions,
        ({ id }) => texts[id].description,
        ({ id }, { name }) => texts[id].parameters[name],
      ),
    },
  };
}

/** Where this machine serves the files, for a build that is not told where they will stand. */
const HERE = 'https://localhost:3000';

/** The help on each function is its section in the documentation, which stands beside the add-in. */
const withHelp = ({ functions, ...flags }, address) => ({
  ...flags,
  functions: functions.map((item) => ({ ...item, helpUrl: `${address}/${helpOf(item.id)}` })),
});

/** Writes both lists into `folder`, for files that are served from `address`; answers the names of the functions. */
export async function writeMetadata(folder, address = HERE) {
  const { dutch, english } = await functionMetadata();
  mkdirSync(folder, { recursive: true });
  const write = (name, list) =>
    writeFileSync(
      join(folder, name),
      `${JSON.stringify(withHelp(list, address.replace(/\/$/, '')), null, 2)}\n`,
    );
  write('functions.json', dutch);
  write('functions.en.json', english);
  return dutch.functions.map(({ id }) => id);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(async () => {
    const folder = process.argv[2] ?? join(root, 'dist');
    console.log(
      `${(await writeMetadata(folder)).length} celfuncties beschreven, in het Nederlands en het Engels.`,
    );
  });
}
