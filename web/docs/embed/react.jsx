"use client";

import "digit-playground/element";

export function Playground({ spec = "preset=figure&seed=7", onResult }) {
  return <digit-playground spec={spec} hide="runs" ondigit-playground-result={({ detail }) => onResult?.(detail)} />;
}
