import type {} from "digit-playground/preact";

export const course = (
  <div>
    <digit-playground
      spec="preset=figure&seed=7"
      class="wide"
      ondigit-playground-report={({ detail }) => detail.testAccuracy.toFixed(2)}
    />
    <digit-playground spec={{ preset: "figure", seed: 7 }} />
    <lab-neuron w="1,0,-1" values={{ b: 2 }} onlab-refused={({ detail }) => detail.message.trim()} />
    {/* @ts-expect-error: no such tag */}
    <lab-neurons />
    {/* @ts-expect-error: a speed is no object */}
    <digit-playground speed={{}} />
    {/* @ts-expect-error: no such setting */}
    <digit-playground spec={{ sede: 7 }} />
  </div>
);
