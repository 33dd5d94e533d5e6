import type { words as english } from "./descent.en";

export const words: typeof english = {
  title: "Gradientenabstieg",
  lead: "Kleine Schritte gegen die Steigung, immer wieder, führen abwärts. Ihre Länge entscheidet, ob sie ankommen.",
  views: { curve: "Schritte auf einer Kurve", momentum: "Momentum", race: "Wettlauf der Optimierer" },
  curve: {
    lead: "Die Steigung sagt, wo es abwärts geht, die Lernrate η, wie weit. Den Start ziehen, η verstellen und sehen, was aus den Schritten wird.",
    plot: (f) => `Die Kurve f(x) = ${f} und die Schritte darauf`,
    start: "Start",
    rate: "Lernrate η",
    steps: "Schritte",
    examples: "Beispiele",
    example: {
      lecture: (rate) => `Die Vorlesung: ${rate}`,
      bad: (rate) => `Schlecht gewählt: ${rate}`,
      best: (rate) => `Ein Schritt: ${rate}`,
      limit: (rate) => `Ohne Ende: ${rate}`,
      beyond: (rate) => `Zu weit: ${rate}`,
    },
    exampleNear: {
      best: (rate) => `1 / f″: ${rate}`,
      limit: (rate) => `2 / f″: ${rate}`,
      beyond: (rate) => `Über 2 / f″: ${rate}`,
    },
    badNote: (rate, end) =>
      `Die Vorlesung druckt, wo ihr schlecht gewählter Lauf endet, ${end}, aber nicht sein η: ${rate} ist daraus zurückgerechnet.`,
    pace: {
      creeps: (factor) => `Langsam: jeder Schritt lässt vom Abstand zum Minimum das ${factor}-Fache übrig.`,
      approaches: (factor) =>
        `Gut: es geht auf einer Seite hinab, und jeder Schritt lässt vom Abstand zum Minimum das ${factor}-Fache übrig.`,
      arrives: () => "Genau richtig: der erste Schritt kommt an. Vorher kennt dieses η niemand, denn es braucht f″.",
      oscillates: (factor) =>
        `Es springt über das Minimum, von Seite zu Seite, und jeder Schritt lässt vom Abstand das ${factor}-Fache übrig.`,
      swings: () =>
        "Jeder Schritt springt über das Minimum und auf der anderen Seite ebenso weit hinauf: so geht es ohne Ende weiter.",
      diverges: (factor) => `Es divergiert: jeder Schritt macht den Abstand zum Minimum ${factor}-mal so groß.`,
    },
    paceNear: {
      creeps: (factor) => `Langsam: nahe dem Minimum lässt jeder Schritt vom Abstand das ${factor}-Fache übrig.`,
      approaches: (factor) =>
        `Nahe dem Minimum geht es auf einer Seite hinab, und jeder Schritt lässt vom Abstand das ${factor}-Fache übrig.`,
      arrives: () =>
        "Nahe dem Minimum geht es nicht schneller: dort ist dieses η gleich 1 / f″, und jeder Schritt lässt vom Abstand fast nichts übrig.",
      oscillates: (factor) =>
        `Nahe dem Minimum springt es darüber, von Seite zu Seite, und jeder Schritt lässt vom Abstand das ${factor}-Fache übrig.`,
      swings: () =>
        "Dieses η ist 2 / f″ am Minimum: in der Nähe springt jeder Schritt etwa ebenso weit auf die andere Seite.",
      diverges: (factor) =>
        `In diesem Minimum kann es nicht zur Ruhe kommen: in der Nähe macht jeder Schritt den Abstand ${factor}-mal so groß.`,
    },
    atMinimum:
      "Der Start liegt im Minimum selbst: die Steigung ist 0, also bewegt kein η etwas. Ein anderer Start zeigt mehr.",
    nowhere: "Von hier geht es ohne Ende abwärts: es gibt kein Minimum zu finden.",
    level:
      "Hier ist die Steigung 0, also bewegt sich nichts: ein Minimum ist es nicht, doch das merken die Schritte nicht.",
    constant:
      "Diese Funktion ist konstant: jeder Punkt liegt so tief wie jeder andere, es gibt also nichts hinabzusteigen.",
    flat: "Der Grund ist flach, f″ = 0: in seiner Nähe lässt kein η einen festen Teil des Abstands übrig, und es geht immer langsamer voran.",
    escaped: (step) => `Nach ${step} Schritten verlassen die Zahlen jedes Bild, darum endet der Lauf.`,
    outside: "Dieser Schritt liegt außerhalb des Bildes.",
    result: (steps, x, minimum) => `Nach ${steps} Schritten ist x = ${x}. Das Minimum liegt bei ${minimum}.`,
    resultOfSeveral: (steps, x, minimum) =>
      `Nach ${steps} Schritten ist x = ${x}. Das Minimum, zu dem es vom Start abwärts geht, liegt bei ${minimum}.`,
    resultAlone: (steps, x) => `Nach ${steps} Schritten ist x = ${x}.`,
    table: "Die Schritte in Zahlen",
    columns: { step: "Schritt", x: "x", slope: "f′(x)", move: "η f′(x)" },
    goTo: (step) => `Schritt ${step} zeigen`,
    distance: "Abstand zum Minimum",
    distancePlot: "Abstand zum Minimum nach jedem Schritt, auf logarithmischer Achse",
    theory: "gestrichelt: was die Theorie sagt",
    theoryNear: "gestrichelt: auf einer Parabel mit gleichem f″",
    polynomial: "f(x) =",
    polynomialLabel: "Polynom f(x)",
    polynomialFault: (part) =>
      `${part === "" ? "Etwas fehlt" : `„${part}“ ist kein Summand`}: erwartet wird ein Polynom bis x^6, etwa 7x^2 + 3x - 9.`,
    polynomialRange: "Jeder Koeffizient muss im Betrag von 0,000001 bis 1000 sein.",
    question: (f) => `Und bei f(x) = ${f}: ab welchem η kommen die Schritte dem Minimum nicht mehr näher?`,
    hint: (curvature) =>
      `Jeder Schritt multipliziert den Abstand mit 1 − η f″, und hier ist f″ = ${curvature}: für welches η ist das −1? Oben lässt sich f(x) eingeben und ausprobieren.`,
    right: (limit) => `|1 − η f″| ist kleiner als 1, solange η kleiner als 2 / f″ = ${limit} ist.`,
  },
  momentum: {
    lead: "Zwei Kugeln beginnen am selben Ort. Die eine folgt nur der Steigung, die andere behält den Anteil μ ihrer Geschwindigkeit v.",
    plot: (f) => `Die Kurve f(x) = ${f} und zwei Kugeln darauf: eine mit Momentum, eine ohne`,
    courses: "Funktion",
    course: { valleys: "Zwei Täler", lecture: "Die Parabel der Vorlesung" },
    rate: "Lernrate η",
    inertia: "Momentum μ",
    start: "Start",
    without: "Ohne Momentum",
    with: "Mit Momentum",
    rolls: "Unterwegs.",
    letter: { without: "A", with: "B" },
    velocity: "v",
    at: (x, height) => `x = ${x}, f(x) = ${height}`,
    ends: {
      deepest: (x, minimum) => `Sie endet bei x = ${x}, nahe dem globalen Minimum, ${minimum}.`,
      local: (x, minimum) => `Sie endet bei x = ${x}, nahe einem lokalen Minimum, ${minimum}.`,
      moving: (x) => `Sie ist nach dem letzten Schritt noch in Bewegung, bei x = ${x}.`,
      escaped: () => "Sie verlässt das Bild.",
    },
    way: "Wo sie sind, Schritt für Schritt",
    wayPlot: "x beider Kugeln nach jedem Schritt",
    worked: "Die Rekursion in Zahlen",
    workedRemark: "mit Momentum, vom Start an",
    question: (f, start, rate, inertia) =>
      `f(x) = ${f}, Start ${start}, η = ${rate}, μ = ${inertia}: wie groß ist v nach dem dritten Schritt?`,
    hint: (v, x, slope) =>
      `Nach dem zweiten Schritt ist v = ${v}, und bei x = ${x} ist die Steigung ${slope}: in v ← μ v − η f′(x) einsetzen.`,
    right: (v, x) => `v = ${v}, und damit x = ${x}.`,
  },
  race: {
    lead: "Fünf Optimierer beginnen am selben Ort derselben Fläche. Auf der Karte lässt sich ein anderer Start wählen, oder er wird dorthin gezogen.",
    surfaces: "Fläche",
    surface: {
      bowl: "Längliche Schale",
      rosenbrock: "Rosenbrocks Tal",
      saddle: "Sattel",
      himmelblau: "Himmelblaus vier Minima",
    },
    about: {
      bowl: "Quer fünfzigmal so steil wie längs. Einfache Schritte müssen für die steile Seite klein genug sein und kriechen dann die andere entlang.",
      rosenbrock: "In das gebogene Tal kommen alle bald; seinen fast ebenen Grund entlang hilft Trägheit.",
      saddle:
        "Auf dem Grat führt die Steigung zum Sattel, wo sie fast 0 ist. Wie lange man dort verweilt, entscheidet η: mit der besten der Lernraten kommen einfache Schritte als erste weg, mit einer kleinen als letzte.",
      himmelblau:
        "Vier Minima, alle gleich tief. Welches gefunden wird, hängt vom Start ab, vom Optimierer und von seinem η.",
    },
    minimum: "Minimum",
    map: "Karte der Fläche mit den Wegen der fünf Optimierer",
    start: "Start",
    startValue: (x, y) => `x = ${x}, y = ${y}`,
    table: "Die fünf in Zahlen",
    columns: { optimizer: "Optimierer", x: "x", y: "y", height: "f(x, y)", arrival: "Am Ziel" },
    rates: "Lernraten",
    rateOf: (optimizer) => `η von ${optimizer}`,
    arrivedAt: (step) => `Schritt ${step}`,
    underway: "–",
    escaped: "divergiert",
    loss: "Höhe eines jeden, Schritt für Schritt",
    lossPlot: "f(x, y) nach jedem Schritt, auf logarithmischer Achse",
    goal: (height) => `Am Ziel: von da an unter ${height}, bis zum letzten Schritt.`,
    tuned:
      "Damit der Vergleich gerecht ist, beginnt jeder mit der Lernrate, die hier am frühesten ankommt, aus denselben für alle: 1, 2 und 5 mal Zehnerpotenzen, von 0,00001 bis 1.",
    exact: "Hier ist der Gradient genau, darum ist SGD der einfache Gradientenabstieg. Momentum und Nesterov: μ = 0,9.",
    winner: (optimizer, step) => `${optimizer} ist zuerst am Ziel, bei Schritt ${step}.`,
    nobody: (steps) => `Innerhalb von ${steps} Schritten kommt niemand ans Ziel.`,
    usual: "Üblicher Start, bestes η",
    question:
      "Vor dem Versuch: wer ist in Rosenbrocks Tal vom üblichen Start aus zuerst am Ziel, jeder mit dem besten η aus denselben Lernraten?",
    hint: "Der Grund des Tals ist lang, gebogen und fast eben. Oben auswählen und zusehen.",
    right: (optimizer, step, second) => `${optimizer} ist bei Schritt ${step} am Ziel. SGD ${second}.`,
    secondAt: (step) => `braucht ${step} Schritte`,
    secondNever: (steps) => `ist nach ${steps} Schritten noch unterwegs`,
  },
};
