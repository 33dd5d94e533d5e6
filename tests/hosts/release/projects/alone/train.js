import { train } from "digit-playground";

const { checksum } = await train({ preset: "figure", seed: 7, minibatches: 50 });
console.log(checksum);
