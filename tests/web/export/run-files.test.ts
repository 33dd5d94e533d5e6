import { expect, test } from "vitest";
import { historyCsv } from "../../../web/src/export/run-files";

test("the history is a table; what could not be measured stays empty", () => {
  const point = { minibatch: 7, trainLoss: 0.5, testLoss: Number.POSITIVE_INFINITY, trainAccuracy: 1, testAccuracy: 0 };
  expect(historyCsv([point])).toBe("minibatch,train_loss,test_loss,train_accuracy,test_accuracy\r\n7,0.5,,1,0\r\n");
});
