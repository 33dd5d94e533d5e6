/** Was der Kern und der Worker ablehnen, auf Deutsch, nach den Codes der Fehler. */

import type { Fault } from "../plain/fault";
import { numbers } from "./de";

const { plain, whole } = numbers;

/** In der Reihenfolge, in der die Angaben kommen, steht `#` für eine. */
type Sentences = Readonly<Record<string, string>>;

const PARTS: Sentences = { tensor: "Tensor", array: "Array", member: "Datei" };

/** What stands before a quoted name is its kind; the name itself stays as it is, even if it is "tensor". */
function filled(sentence: string, given: readonly string[]): string {
  let turn = 0;
  return sentence.replace(/#( „#“)?/g, (_, name?: string) => {
    const next = given[turn++] ?? "";
    return name === undefined ? next : `${PARTS[next]} „${given[turn++]}“`;
  });
}

export function core(fault: Fault): string {
  if (fault.because) return `${SENTENCES[fault.code]}. ${core(fault.because)}`;
  const { code, field, at, value, legal } = fault;
  const told = DIVERGED[code]?.(fault) ?? SENTENCES[code];
  if (told !== undefined) return filled(told, legal);
  const expected = LEGAL[code];
  if (expected === undefined) return fault.sentence;
  return `${filled(FIELDS[field] ?? field, at)} ist ${value || "leer"}; möglich ist ${filled(expected, legal)}`;
}

const diverged = ({ field, value, legal }: Fault, cause: string): string => {
  const subject = field === "loss" ? "der Verlust" : "ein Gewicht";
  const state = value === "nan" ? "undefiniert (NaN)" : "unendlich";
  const [minibatch, rate] = legal.map(Number);
  return `${subject} wurde bei Minibatch ${whole.format(minibatch ?? 0)} ${state}: die Lernrate ${plain(rate ?? 0)}${cause} ist zu groß`;
};

const DIVERGED: Readonly<Record<string, (fault: Fault) => string>> = {
  diverged: (fault) => diverged(fault, ""),
  diverged_after_edit: (fault) => diverged(fault, " oder ein gesetztes Gewicht"),
};

export const FIELDS: Sentences = {
  line: "Zeile # des Modells",
  number_in_line: "Zeile # des Modells, Zahl #",
  numbers_in_line: "die Zahl der Zahlen in Zeile # des Modells",
  shape: "die Form von # „#“",
  dimensions: "die Zahl der Dimensionen von # „#“",
  type: "der Typ von # „#“",
  dtype: "der dtype von # „#“",
  length: "die Länge von # „#“",
  header: "der Kopf von # „#“",
  method: "das Verfahren von # „#“",
  data_offsets: "data_offsets von # „#“",
  number: "Zahl # von # „#“",
  character: "Zeichen # von # „#“",
  array_name: "der Name eines Arrays",
  tensor_name: "der Name eines Tensors",
  tensor_place: "die Stelle eines Tensors",
  tensors_length: "die Länge der Tensoren",
  safetensors_length: "die Länge der safetensors-Datei",
  safetensors_header: "der Kopf der safetensors-Datei",
  header_length: "die Länge des Kopfes",
  layers_in_spec: "layers in den Einstellungen der Datei",
  layer_order: "die Reihenfolge der Schichten",
  input_count: "die Zahl der Eingaben",
  output_count: "die Zahl der Ausgaben",
  field_name: "der Name einer Einstellung",
  spec_line: "eine Zeile der Einstellungen",
  own_digit_count: "die Zahl der eigenen Ziffern",
  own_digits_to_remove: "die Zahl der eigenen Ziffern, die zu entfernen sind,",
  digit_count: "die Zahl der Ziffern",
  byte_count: "die Zahl der Bytes",
  value_count: "die Zahl der Werte",
  number_count: "die Zahl der Zahlen",
  sum_count: "die Zahl der Summen",
  stroke_length: "die Zahl der Punkte eines Strichs",
  parameter_count: "die Zahl der Gewichte und Biases",
  parameter: "das Gewicht",
  value: "ein Wert",
  label: "das Label",
  layer: "die Schicht",
  input: "der Eingang",
  unit: "die Einheit",
  output: "die Ausgabe",
  minibatch: "der Minibatch",
  data: "die Trainingsziffern",
  speed: "das Tempo",
  preset: "die Vorgabe",
  digit: "die Ziffer",
  samples: "die Zahl der Beispiele",
  "x of the start": "x des Starts",
  "y of the start": "y des Starts",
  "the learning rate": "die Lernrate",
  coordinate: "eine Koordinate der Zeichnung",
  pen_width: "die Breite des Stifts",
  momentum: "Momentum",
  "the start": "der Start",
  "the number of steps": "die Zahl der Schritte",
};

/** Was möglich ist. */
export const LEGAL: Sentences = {
  between: "# bis #",
  number_between: "# bis #",
  whole_between: "eine ganze Zahl von # bis #",
  whole_from_0: "eine ganze Zahl ab 0",
  at_least: "mindestens #",
  at_most: "höchstens #",
  exactly: "#",
  finite: "eine endliche Zahl",
  finite_float32: "eine endliche Zahl in float32",
  one_of: "eines von #",
  text: "„#“",
  line: "name=wert",
  kept: "einer, der behalten ist",
  without_pen: "gescannte: Stiftziffern sind nicht geladen",
  one_a_pixel: "#, eine pro Pixel",
  one_a_digit: "#, eine pro Ziffer",
  bytes: "# Bytes",
  at_least_bytes: "mindestens # Bytes",
  bytes_for_shape: "# Bytes bei seiner Form #",
  two_dimensions: "zwei Dimensionen",
  at_most_in_each_dimension: "höchstens # in jeder Dimension",
  shape_after_layer: "#: die Schicht davor hat # Ausgaben",
  layers_of_tensors: "#, wie es die Tensoren haben",
  each_once: "jede von # einmal",
  stored: "0, unkomprimiert",
  ascii: "ASCII",
  npz_names: "coefs_0, intercepts_0, coefs_1, … ohne Lücke, und spec",
  npy_header: "ein Dictionary aus descr, fortran_order und shape",
  npy_numbers: "<f4 oder <f8: float32 oder float64, Little-Endian",
  npy_text: "eine Zeichenkette, <U und ihre Länge",
  safetensors_cut_short: "höchstens # Bytes: die Datei ist abgeschnitten oder kein safetensors",
  safetensors_header: "ein JSON-Objekt vom ersten Byte an, dahinter Leerzeichen",
  safetensors_dtype: "F32 oder F64",
  safetensors_offsets: "zwei Stellen in den # Bytes der Tensoren",
  safetensors_place: "#, wo der davor endet",
  safetensors_names: "NAME.weight oder NAME.bias, nur von vollständig verbundenen Schichten",
  whole_numbers: "eine Liste ganzer Zahlen",
  from_0_below_1: "0 bis unter 1",
};

/** Ganze Sätze. */
export const SENTENCES: Sentences = {
  memory: "Das ist zu groß für den Speicher der Seite; kleinere Zahlen oder weniger Einheiten gehen",
  given_twice: "# steht zweimal da; möglich ist einmal",
  needs_new_run: "Es wurde etwas geändert, das einen neuen Lauf braucht",
  no_digits: "Es sind keine Ziffern geladen",
  digits_cut_short: "Die Ziffern sind beschädigt: Die Datei ist abgeschnitten",
  digits_checksum: "Die Ziffern sind beschädigt: Ihre Prüfsumme ist #, nicht die in der Datei",
  digits_begin: "Die Ziffern sind beschädigt: Die Datei beginnt nicht mit „#“",
  model_cut_short: "Zeile # des Modells fehlt: Die Datei ist abgeschnitten",
  model_goes_on: "Die Modelldatei geht nach ihrem Ende weiter, Zeile # des Modells",
  npy_format: "# „#“ ist kein NumPy-Array; möglich ist das Format .npy, Version 1 bis 3",
  npz_half_layer: "Array „#“ fehlt; nötig sind coefs und intercepts jeder Schicht",
  npz_empty: "Die npz-Datei hat keine Arrays; nötig sind coefs_0 und intercepts_0",
  npz_without_end: "Der npz-Datei fehlt das Verzeichnis an ihrem Ende: Sie ist abgeschnitten oder beschädigt",
  npz_directory_cut: "Der npz-Datei fehlt ein Teil des Verzeichnisses: Sie ist abgeschnitten oder beschädigt",
  npz_directory_missing:
    "In der npz-Datei ist das Verzeichnis nicht, wo ihr Ende sagt: Sie ist abgeschnitten oder beschädigt",
  npz_members_missing:
    "Das Verzeichnis der npz-Datei hat weniger Dateien, als es sagt: Sie ist abgeschnitten oder beschädigt",
  npz_member_missing:
    "In der npz-Datei ist Datei „#“ nicht, wo das Verzeichnis sagt: Sie ist abgeschnitten oder beschädigt",
  npz_member_cut: "In der npz-Datei ist Datei „#“ nicht vollständig: Sie ist abgeschnitten oder beschädigt",
  npz_encrypted: "Datei „#“ ist verschlüsselt; möglich ist eine ohne Passwort",
  npz_compressed: "Datei „#“ ist komprimiert; möglich ist, was numpy.savez speichert, nicht savez_compressed",
  npz_two_lengths: "Datei „#“ hat zwei Längen; unkomprimiert gibt es nur eine",
  npz_damaged: "Datei „#“ ist beschädigt: Die Prüfsumme ist eine andere",
  npz_twice: "Datei „#“ ist zweimal da; möglich ist einmal",
  safetensors_missing: "# von # „#“ fehlt; nötig sind dtype, shape und data_offsets",
  safetensors_twice: "Der Name „#“ steht zweimal im Kopf; möglich ist einmal",
  safetensors_entry: "Tensor „#“ ist nicht beschrieben; nötig sind dtype, shape und data_offsets",
  safetensors_half_layer: "Schicht „#“ ist nicht vollständig, denn # fehlt; nötig sind weight und bias",
  safetensors_empty: "Die safetensors-Datei hat keine Tensoren; nötig sind etwa 0.weight, 0.bias",
  order_unneeded: "Eine Reihenfolge der Schichten ist gegeben; möglich ist sie nur für safetensors: # nennt sie selbst",
  code_lost: "Sein Code ist nicht angekommen oder beschädigt",
  begin_anew: "Der Lauf muss von vorn beginnen",
  worker_empty: "Der Worker, der trainiert, hat noch keine Ziffern",
  worker_silent: "Der Worker, der trainiert, antwortet nicht",
  worker_failed: "Der Worker, der trainiert, ist abgestürzt: #",
  no_server: "Der Server ist nicht zu erreichen",
  server_silent: "Der Server antwortet nicht",
  not_there: "# ist nicht da: Der Server sagt #",
};
