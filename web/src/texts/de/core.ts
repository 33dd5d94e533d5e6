/** Was der Kern auf Englisch sagt, auf Deutsch: ganze Sätze, und die Teile von `THING is VALUE; expected LEGAL`. */

export type Phrases = readonly (readonly [english: string, german: string])[];

/**
 * Die erste Zeile, die auf den ganzen Text passt. Im Englischen steht `#` für eine Zahl, `*` für irgendetwas und `@` für den Teil
 * einer Modelldatei mit ihrem Namen; im Deutschen stehen dieselben Zeichen, der Reihe nach, für das Gefundene. Null, wo keine passt.
 */
export function replaced(text: string, phrases: Phrases): string | null {
  for (const [english, german] of phrases) {
    const found = patternOf(english).exec(text)?.slice(1);
    if (found) return german.replace(/[#*@]/g, () => inGerman(found.shift() ?? ""));
  }
  return null;
}

const SIGNS: Readonly<Record<string, string>> = {
  "#": "(-?[\\d.]+(?:e[+-]?\\d+)?)",
  "*": "(.*?)",
  "@": '((?:tensor|array|member) ".*?")',
};

function patternOf(english: string): RegExp {
  const pattern = english.replace(/[.+?^${}()|[\]\\/]/g, "\\$&").replace(/[#*@]/g, (sign) => SIGNS[sign] ?? sign);
  return new RegExp(`^${pattern}$`, "s");
}

const PARTS: Readonly<Record<string, string>> = { tensor: "Tensor", array: "Array", member: "Datei" };

function inGerman(found: string): string {
  const [, part, name] = /^(tensor|array|member) "(.*)"$/s.exec(found) ?? [];
  return part === undefined ? found : `${PARTS[part]} „${name}“`;
}

export const THINGS: Phrases = [
  ["line # of the model, number #", "Zeile # des Modells, Zahl #"],
  ["line # of the model", "Zeile # des Modells"],
  ["the shape of @", "die Form von @"],
  ["the type of @", "der Typ von @"],
  ["the dtype of @", "der dtype von @"],
  ["the length of @", "die Länge von @"],
  ["the header of @", "der Kopf von @"],
  ["the method of @", "das Verfahren von @"],
  ["data_offsets of @", "data_offsets von @"],
  ["number # of @", "Zahl # von @"],
  ["character # of @", "Zeichen # von @"],
  ["the name of an array", "der Name eines Arrays"],
  ["the name of a tensor", "der Name eines Tensors"],
  ["the place of a tensor", "die Stelle eines Tensors"],
  ["the length of the safetensors file", "die Länge der safetensors-Datei"],
  ["the header of the safetensors file", "der Kopf der safetensors-Datei"],
  ["the length of the header", "die Länge des Kopfes"],
  ["the length of the tensors", "die Länge der Tensoren"],
  ["layers in the spec of the file", "layers in den Einstellungen der Datei"],
  ["the order of the layers", "die Reihenfolge der Schichten"],
  ["the first of layers", "die Zahl der Eingaben"],
  ["the last of layers", "die Zahl der Ausgaben"],
  ["a field's name", "der Name einer Einstellung"],
  ["a line of the spec", "eine Zeile der Einstellungen"],
  ["the number of own digits", "die Zahl der eigenen Ziffern"],
  ["the number of own digits to remove", "die Zahl der eigenen Ziffern, die zu entfernen sind,"],
  ["the number of digits", "die Zahl der Ziffern"],
  ["the number of bytes", "die Zahl der Bytes"],
  ["the number of values", "die Zahl der Werte"],
  ["the number of parameters", "die Zahl der Gewichte und Biases"],
  ["the parameter", "das Gewicht"],
  ["a value", "ein Wert"],
  ["label", "das Label"],
  ["layer", "die Schicht"],
  ["input", "der Eingang"],
  ["unit", "die Einheit"],
  ["minibatch", "der Minibatch"],
  ["data", "die Trainingsziffern"],
  ["speed", "das Tempo"],
  ["preset", "die Vorgabe"],
  ["digit", "die Ziffer"],
  ["x of the start", "x des Starts"],
  ["y of the start", "y des Starts"],
  ["the learning rate", "die Lernrate"],
  ["the number of steps", "die Zahl der Schritte"],
];

export const VALUES: Phrases = [
  ["missing", "nicht da"],
  ["empty", "leer"],
  ["NaN", "NaN"],
  ["# bytes", "# Bytes"],
  ["# numbers", "# Zahlen"],
  ["# dimensions", "# Dimensionen"],
  ["# to #", "# bis #"],
];

export const LEGAL: Phrases = [
  ["# to #", "# bis #"],
  ["at most #", "höchstens #"],
  ["at least #", "mindestens #"],
  ["at most # in each dimension", "höchstens # in jeder Dimension"],
  [
    "at most #: the file is cut short or no safetensors",
    "höchstens #: die Datei ist abgeschnitten oder kein safetensors",
  ],
  ["# for its shape *", "# bei seiner Form *"],
  ["*: the layer before has # outputs", "*: die Schicht davor hat # Ausgaben"],
  ["*, as its tensors have it", "*, wie es die Tensoren haben"],
  ["#, where the one before ends", "#, wo der davor endet"],
  ["#, one a pixel", "#, eine pro Pixel"],
  ["#, one a digit", "#, eine pro Ziffer"],
  ["#, stored", "#, unkomprimiert"],
  ["two dimensions", "zwei Dimensionen"],
  ["1 or 2", "1 oder 2"],
  ["a finite number", "eine endliche Zahl"],
  ["a finite float32", "eine endliche Zahl in float32"],
  ["a dictionary of descr, fortran_order and shape", "ein Dictionary aus descr, fortran_order und shape"],
  ["<f4 or <f8: float32 or float64, little-endian", "<f4 oder <f8: float32 oder float64, Little-Endian"],
  ["one string, <U and its length", "eine Zeichenkette, <U und ihre Länge"],
  [
    "coefs_0, intercepts_0, coefs_1, ... without a gap, and spec",
    "coefs_0, intercepts_0, coefs_1, … ohne Lücke, und spec",
  ],
  [
    "a JSON object from its first byte on, and blanks behind it",
    "ein JSON-Objekt vom ersten Byte an, dahinter Leerzeichen",
  ],
  ["F32 or F64", "F32 oder F64"],
  ["ASCII", "ASCII"],
  ["two places in the # bytes of the tensors", "zwei Stellen in den # Bytes der Tensoren"],
  [
    "NAME.weight or NAME.bias, of fully connected layers only",
    "NAME.weight oder NAME.bias, nur von vollständig verbundenen Schichten",
  ],
  ["each of * once", "jede von * einmal"],
  ["one of *", "eines von *"],
  ["one that is kept", "einer, der behalten ist"],
  ["scanned: no pen digits are loaded", "gescannte: Stiftziffern sind nicht geladen"],
];

export const SENTENCES: Phrases = [
  [
    "the network is too large for the page's memory; expected fewer units or a smaller batch_size",
    "Das Netz ist zu groß für den Speicher der Seite; weniger Einheiten oder eine kleinere Batchgröße gehen",
  ],
  [
    "this is too large for the page's memory; expected smaller numbers",
    "Das ist zu groß für den Speicher der Seite; kleinere Zahlen gehen",
  ],
  ["* is given twice; expected once", "* steht zweimal da; möglich ist einmal"],
  [
    "line # of the model is missing: the model file is cut short",
    "Zeile # des Modells fehlt: Die Datei ist abgeschnitten",
  ],
  [
    "the model file goes on after its end, line # of the model",
    "Die Modelldatei geht nach ihrem Ende weiter, Zeile # des Modells",
  ],
  [
    "@ is no NumPy array; expected the .npy format, version 1 to 3",
    "@ ist kein NumPy-Array; möglich ist das Format .npy, Version 1 bis 3",
  ],
  [
    "@ is missing; expected coefs and intercepts of each layer",
    "@ fehlt; nötig sind coefs und intercepts jeder Schicht",
  ],
  [
    "the npz file has no arrays; expected coefs_0 and intercepts_0",
    "Die npz-Datei hat keine Arrays; nötig sind coefs_0 und intercepts_0",
  ],
  [
    "the npz file has no directory at its end; expected a whole zip archive: it is cut short or damaged",
    "Der npz-Datei fehlt das Verzeichnis an ihrem Ende: Sie ist abgeschnitten oder beschädigt",
  ],
  [
    "the npz file has no whole directory; expected a whole zip archive: it is cut short or damaged",
    "Der npz-Datei fehlt ein Teil des Verzeichnisses: Sie ist abgeschnitten oder beschädigt",
  ],
  [
    "the npz file has no directory where its end says; expected a whole zip archive: it is cut short or damaged",
    "In der npz-Datei ist das Verzeichnis nicht, wo ihr Ende sagt: Sie ist abgeschnitten oder beschädigt",
  ],
  [
    "the npz file has no directory of as many members as it says; expected a whole zip archive: it is cut short or damaged",
    "Das Verzeichnis der npz-Datei hat weniger Dateien, als es sagt: Sie ist abgeschnitten oder beschädigt",
  ],
  [
    "the npz file has no @ where its directory says; expected a whole zip archive: it is cut short or damaged",
    "In der npz-Datei ist @ nicht, wo das Verzeichnis sagt: Sie ist abgeschnitten oder beschädigt",
  ],
  [
    "the npz file has no whole @; expected a whole zip archive: it is cut short or damaged",
    "In der npz-Datei ist @ nicht vollständig: Sie ist abgeschnitten oder beschädigt",
  ],
  ["@ is encrypted; expected a member without password", "@ ist verschlüsselt; möglich ist eine ohne Passwort"],
  [
    "@ is compressed; expected members as numpy.savez stores them, not savez_compressed",
    "@ ist komprimiert; möglich ist, was numpy.savez speichert, nicht savez_compressed",
  ],
  ["@ has two lengths; expected one, as it is stored", "@ hat zwei Längen; unkomprimiert gibt es nur eine"],
  [
    "@ is damaged: its checksum is another; expected the bytes that were saved",
    "@ ist beschädigt: Die Prüfsumme ist eine andere",
  ],
  ["@ is there twice; expected once", "@ ist zweimal da; möglich ist einmal"],
  ['the name "*" is twice in the header; expected it once', "Der Name „*“ steht zweimal im Kopf; möglich ist einmal"],
  [
    "@ is not described; expected dtype, shape and data_offsets",
    "@ ist nicht beschrieben; nötig sind dtype, shape und data_offsets",
  ],
  [
    "the shape of @ is missing; expected a list of whole numbers",
    "Die Form von @ fehlt; nötig ist eine Liste ganzer Zahlen",
  ],
  ['layer "*" has no bias; expected both', "Schicht „*“ hat keinen bias; nötig sind weight und bias"],
  ['layer "*" has no weight; expected both', "Schicht „*“ hat kein weight; nötig sind weight und bias"],
  [
    "the safetensors file has no tensors; expected 0.weight, 0.bias",
    "Die safetensors-Datei hat keine Tensoren; nötig sind etwa 0.weight, 0.bias",
  ],
  [
    "an order of the layers is given; expected one for safetensors only: * tells it itself",
    "Eine Reihenfolge der Schichten ist gegeben; möglich ist sie nur für safetensors: * nennt sie selbst",
  ],
  ["a field was changed that needs a new run", "Es wurde etwas geändert, das einen neuen Lauf braucht"],
  ["no digits are loaded; expected load() before this call", "Es sind keine Ziffern geladen"],
  ["the digits are damaged: the file is cut short", "Die Ziffern sind beschädigt: Die Datei ist abgeschnitten"],
  [
    "the digits are damaged: their checksum is *, not the one in the file",
    "Die Ziffern sind beschädigt: Ihre Prüfsumme ist *, nicht die in der Datei",
  ],
  [
    'the digits are damaged: the file does not begin with "*"',
    "Die Ziffern sind beschädigt: Die Datei beginnt nicht mit „*“",
  ],
  ["the training worker has no digits yet", "Der Worker, der trainiert, hat noch keine Ziffern"],
  ["the server does not answer", "Der Server antwortet nicht"],
  ["the training worker does not answer", "Der Worker, der trainiert, antwortet nicht"],
  ["the training worker failed: *", "Der Worker, der trainiert, ist abgestürzt: *"],
  ["* is not there: the server says #", "* ist nicht da: Der Server sagt #"],
];
