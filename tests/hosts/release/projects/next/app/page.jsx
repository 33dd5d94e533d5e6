import { train } from "digit-playground";
import { Playground } from "./Playground";

export default async function Page() {
  const { checksum } = await train({ preset: "figure", seed: 7, minibatches: 50 });
  return (
    <main>
      <output>{checksum}</output>
      <Playground />
    </main>
  );
}
